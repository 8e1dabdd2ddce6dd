package io.anju.residence.correction;

import io.anju.platform.access.CurrentCaller;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Notices;
import io.anju.residence.notice.Recipient;
import io.anju.residence.person.Persons;
import java.time.LocalDate;
import java.util.Map;

/** What follows from asking and from deciding: the source is told, the datum put right, the person told. */
record Consequences(Persons persons, Notices notices) {

  void asked(Request request) {
    notices.tell(Notice.unread(new Recipient.Office(request.contention().authority(), request.division()), NoticeKind.CORRECTION_ASKED,
        about(request), "", Map.of("decideBy", request.decideBy().toString()), request.askedOn()));
  }

  /** Only what this service itself keeps; before the decision is recorded, so that none stands recorded that was not carried out. */
  void carryOut(Correction decided) {
    switch (decided) {
      case Correction.Granted(var request, _) when request.contention() instanceof Contention.Datum datum ->
          PersonField.of(datum).ifPresent(field -> CurrentCaller.asSystem(() -> persons.change(request.person(),
              person -> person.with(field.corrected(person.identity(), datum.shouldBe())))));
      case Correction.Granted _, Correction.Denied _, Correction.Asked _ -> { }
    }
  }

  void decided(Correction decided) {
    switch (decided) {
      case Correction.Granted(var request, var decision) -> tell(request, NoticeKind.CORRECTION_GRANTED, decision.on());
      case Correction.Denied(var request, var decision) -> tell(request, NoticeKind.CORRECTION_DENIED, decision.on());
      case Correction.Asked _ -> { }
    }
  }

  private void tell(Request request, NoticeKind kind, LocalDate on) {
    notices.tell(Notice.unread(new Recipient.Someone(request.person()), kind, about(request), "", Map.of(), on));
  }

  private static About about(Request request) {
    return new About(About.Matter.CORRECTION, request.id().value(), request.person());
  }
}
