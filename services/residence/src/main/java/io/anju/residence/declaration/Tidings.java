package io.anju.residence.declaration;

import io.anju.codes.PersonId;
import io.anju.residence.notice.About;
import io.anju.residence.notice.Authority;
import io.anju.residence.notice.Notice;
import io.anju.residence.notice.NoticeKind;
import io.anju.residence.notice.Notices;
import io.anju.residence.notice.Recipient;
import io.anju.residence.residence.Contest;
import io.anju.residence.residence.Departure;
import io.anju.residence.residence.Residence;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells each side what the other declared. */
record Tidings(Sides sides, Notices notices) {

  void departed(PersonId person, Residence residence, Departure departure) {
    tell(sides.otherThan(departure.declaration().by(), person, residence), NoticeKind.DEPARTURE_DECLARED, person, residence,
        departure.on(), departure.declaration().on());
  }

  /** To the person whom the landlord declared. */
  void movedIn(PersonId person, Residence residence, LocalDate on) {
    notices.tell(Notice.unread(new Recipient.Someone(person), NoticeKind.MOVE_IN_DECLARED, about(person, residence),
        residence.since().toString(), Map.of("since", residence.since().toString(), "dwelling", residence.dwelling().value()), on));
  }

  /** The police are to decide. */
  void objected(PersonId person, Residence residence, Contest contest) {
    tell(List.of(new Recipient.Office(Authority.POLICE, residence.division())), NoticeKind.DEPARTURE_OBJECTED, person, residence,
        contest.departure().on(), contest.objection().declaration().on());
  }

  void decided(PersonId person, Residence residence, Contest contest, Contest.Finding finding) {
    tell(sides.both(person, residence), finding.left() ? NoticeKind.DEPARTURE_CONFIRMED : NoticeKind.DEPARTURE_REVERSED, person, residence,
        contest.departure().on(), finding.declaration().on());
  }

  void sublet(PersonId tenant, PersonId lodger, Residence residence, LocalDate on) {
    notices.tellAll(sides.landlords(tenant, residence.dwelling())
        .map(landlord -> Notice.unread(landlord, NoticeKind.SUBLET_DECLARED, about(lodger, residence), residence.since().toString(),
            Map.of("since", residence.since().toString(), "dwelling", residence.dwelling().value()), on)).toList());
  }

  private void tell(List<Recipient> recipients, NoticeKind kind, PersonId person, Residence residence, LocalDate left, LocalDate on) {
    notices.tellAll(recipients.stream().map(recipient ->
        Notice.unread(recipient, kind, about(person, residence), left.toString(),
            Map.of("on", left.toString(), "dwelling", residence.dwelling().value()), on)).toList());
  }

  private static About about(PersonId person, Residence residence) {
    return new About(About.Matter.RESIDENCE, residence.id().value(), person);
  }
}
