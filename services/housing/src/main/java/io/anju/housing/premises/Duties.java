package io.anju.housing.premises;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.TenancySide;
import io.anju.housing.party.KnownPerson;
import io.anju.housing.premises.Duty.Kind;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Particulars;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the tenancies of one dwelling ask of its landlord on a day. */
record Duties(DwellingCode dwelling, List<Versioned<Tenancy>> tenancies, Map<PersonId, KnownPerson> known, LocalDate today) {

  /** Before the term in which it is time to renew or to let go. */
  private static final int SOON_DAYS = 30;

  List<Duty> all() {
    return tenancies.stream().flatMap(tenancy -> switch (tenancy.state()) {
      case Tenancy.Filed filed -> running(tenancy.id(), filed.particulars());
      case Tenancy.Terminated terminated -> over(tenancy.id(), terminated.particulars());
      case Tenancy.Ended ended -> over(tenancy.id(), ended.particulars());
      case Tenancy.Voided _, Tenancy.Abandoned _ -> Stream.<Duty>empty();
    }).toList();
  }

  private Stream<Duty> running(String id, Particulars particulars) {
    var term = particulars.lease().term();
    var soon = Optional.of(term.until()).filter(until -> !today.isBefore(until.minusDays(SOON_DAYS)));
    boolean begun = !term.from().isAfter(today);
    var unregistered = particulars.household().occupants().stream().filter(_ -> begun).filter(person -> !livesHere(person))
        .filter(person -> !particulars.household().movesInAfter(today, person));
    return Stream.of(
        awaits(particulars) ? Stream.of(Duty.of(Kind.CONFIRM_FILING, id, Optional.empty(), Optional.empty())) : Stream.<Duty>empty(),
        soon.stream().map(until -> Duty.of(Kind.RENEW_OR_END, id, Optional.empty(), Optional.of(until))),
        unregistered.map(person -> Duty.of(Kind.DECLARE_MOVE_IN, id, Optional.of(person), Optional.empty()))).flatMap(duties -> duties);
  }

  private static boolean awaits(Particulars particulars) {
    return switch (particulars.confirmation()) {
      case Confirmation.Awaited awaited -> awaited.from() == TenancySide.LANDLORD;
      case Confirmation.Confirmed _, Confirmation.Objected _, Confirmation.Upheld _ -> false;
    };
  }

  /** Who stays by another tenancy has not moved out. */
  private Stream<Duty> over(String id, Particulars particulars) {
    return particulars.household().occupants().stream().filter(this::livesHere).filter(person -> !staysOn(person))
        .map(person -> Duty.of(Kind.DECLARE_MOVE_OUT, id, Optional.of(person), Optional.empty()));
  }

  private boolean staysOn(PersonId person) {
    return tenancies.stream().anyMatch(tenancy -> tenancy.state() instanceof Tenancy.Filed filed
        && filed.particulars().household().occupants().contains(person));
  }

  private boolean livesHere(PersonId person) {
    return Optional.ofNullable(known.get(person)).flatMap(KnownPerson::home).filter(dwelling::equals).isPresent();
  }
}
