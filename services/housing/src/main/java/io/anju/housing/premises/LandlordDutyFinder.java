package io.anju.housing.premises;

import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.TenancyParty;
import io.anju.housing.party.RegisteredPerson;
import io.anju.housing.premises.LandlordDuty.Kind;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyDetails;
import io.anju.platform.aggregate.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The duties that arise for a landlord from the tenancies of one dwelling on a day. */
record LandlordDutyFinder(
    DwellingCode dwelling,
    List<Versioned<Tenancy>> tenancies,
    Map<PersonId, RegisteredPerson> registered,
    LocalDate today) {

  /** Days before the end of the term from which on a renewal is due. */
  private static final int RENEWAL_NOTICE_DAYS = 30;

  List<LandlordDuty> all() {
    return tenancies.stream()
        .flatMap(tenancy ->
            switch (tenancy.state()) {
              case Tenancy.Filed filed -> ofRunningTenancy(tenancy.id(), filed.details());
              case Tenancy.Terminated terminated ->
                  ofEndedTenancy(tenancy.id(), terminated.details());
              case Tenancy.Ended ended -> ofEndedTenancy(tenancy.id(), ended.details());
              case Tenancy.Voided _, Tenancy.Abandoned _ -> Stream.<LandlordDuty>empty();
            })
        .toList();
  }

  private Stream<LandlordDuty> ofRunningTenancy(String id, TenancyDetails details) {
    var term = details.lease().term();
    var renewalDue =
        Optional.of(term.until())
            .filter(until -> !today.isBefore(until.minusDays(RENEWAL_NOTICE_DAYS)));
    boolean begun = !term.from().isAfter(today);
    var unregistered =
        details.household().occupants().stream()
            .filter(_ -> begun)
            .filter(person -> !(mayKnow(details, person) && livesHere(person)))
            .filter(person -> !details.household().isMovingInAfter(today, person));
    return Stream.of(
            awaitsLandlord(details)
                ? Stream.of(
                    LandlordDuty.of(Kind.CONFIRM_FILING, id, Optional.empty(), Optional.empty()))
                : Stream.<LandlordDuty>empty(),
            renewalDue.stream()
                .map(until ->
                    LandlordDuty.of(Kind.RENEW_OR_END, id, Optional.empty(), Optional.of(until))),
            unregistered.map(person ->
                LandlordDuty.of(Kind.DECLARE_MOVE_IN, id, Optional.of(person), Optional.empty())))
        .flatMap(duties -> duties);
  }

  private static boolean awaitsLandlord(TenancyDetails details) {
    return switch (details.confirmation()) {
      case Confirmation.Awaited awaited -> awaited.side() == TenancyParty.LANDLORD;
      case Confirmation.Confirmed _, Confirmation.Objected _, Confirmation.Upheld _ -> false;
    };
  }

  /** An occupant of another running tenancy of the dwelling has not moved out. */
  private Stream<LandlordDuty> ofEndedTenancy(String id, TenancyDetails details) {
    return details.household().occupants().stream()
        .filter(person -> mayKnow(details, person) && livesHere(person))
        .filter(person -> !hasRunningTenancy(person))
        .map(person ->
            LandlordDuty.of(Kind.DECLARE_MOVE_OUT, id, Optional.of(person), Optional.empty()));
  }

  private boolean hasRunningTenancy(PersonId person) {
    return tenancies.stream()
        .anyMatch(tenancy ->
            tenancy.state() instanceof Tenancy.Filed filed
                && filed.details().household().occupants().contains(person));
  }

  /**
   * Whether the landlord may learn where a person is registered: by a filing that both parties
   * confirmed, or as the recorded owner. Otherwise the duty to declare stands whatever the register
   * says.
   */
  private static boolean mayKnow(TenancyDetails details, PersonId person) {
    return details.owners().contains(details.lease().landlord())
        || details.agreement().filter(agreed -> agreed.people().contains(person)).isPresent();
  }

  private boolean livesHere(PersonId person) {
    return Optional.ofNullable(registered.get(person))
        .flatMap(RegisteredPerson::home)
        .filter(dwelling::equals)
        .isPresent();
  }
}
