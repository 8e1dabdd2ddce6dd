package io.anju.housing.tenancy.mongo;

import io.anju.contract.TenancyFact;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyStatus;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyDetails;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.MoveIn;
import io.anju.platform.aggregate.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps tenancies to published facts; an abandoned tenancy is not published. */
record TenancyFacts(Clock clock, IdentityDocumentMapper identities) {

  List<TenancyFact> of(Versioned<Tenancy> tenancy) {
    return switch (tenancy.state()) {
      case Tenancy.Filed filed ->
          List.of(fact(tenancy, filed.details(), TenancyStatus.FILED, null));
      case Tenancy.Ended ended ->
          List.of(fact(tenancy, ended.details(), TenancyStatus.ENDED, null));
      case Tenancy.Terminated terminated ->
          List.of(
              fact(
                  tenancy,
                  terminated.details(),
                  TenancyStatus.TERMINATED,
                  terminated.closing().on()));
      case Tenancy.Voided voided ->
          List.of(fact(tenancy, voided.details(), TenancyStatus.VOIDED, voided.closing().on()));
      case Tenancy.Abandoned _ -> List.of();
    };
  }

  private TenancyFact fact(
      Versioned<Tenancy> tenancy,
      TenancyDetails details,
      TenancyStatus status,
      @Nullable LocalDate endedOn) {
    var lease = details.lease();
    var filing = details.filing();
    var household = details.household();
    var head =
        lease
            .sublet()
            .map(sublet ->
                new TenancyFact.Head(
                    sublet.headTenancyId(),
                    sublet.headLandlord().personIdOrNull(),
                    sublet.headLandlord().usccOrNull()));
    return new TenancyFact(
        tenancy.id(),
        tenancy.version(),
        filing.number().value(),
        lease.dwelling().value(),
        lease.community().value(),
        lease.landlord().personIdOrNull(),
        lease.landlord().usccOrNull(),
        TenancyDocumentMapper.texts(lease.tenants()),
        TenancyDocumentMapper.texts(household.occupants()),
        lease.term().from(),
        lease.term().end().orElse(null),
        lease.signedOn(),
        lease.monthlyRent().amount(),
        lease.deposit().amount(),
        filing.filer().role(),
        filing.on(),
        filing.late(),
        status,
        endedOn,
        lease.roomNames(),
        head.orElse(null),
        confirmationOf(details.confirmation()),
        details.confirmation().side(),
        details.schedule().lastReminderDays().orElse(null),
        household.moveIns().stream().map(one -> moveIn(household, one)).toList(),
        clock.instant());
  }

  private TenancyFact.MoveIn moveIn(Household household, MoveIn moveIn) {
    var identity =
        Optional.ofNullable(household.identities().get(moveIn.person()))
            .map(known -> identities.toDocument(moveIn.person(), known));
    return new TenancyFact.MoveIn(
        moveIn.person().value(),
        moveIn.since(),
        moveIn.reason(),
        moveIn.declaredOn(),
        identity.map(TenancyDocument.IdentityDocument::document).orElse(null),
        identity.map(TenancyDocument.IdentityDocument::name).orElse(null),
        identity.map(TenancyDocument.IdentityDocument::phone).orElse(null));
  }

  private static TenancyConfirmation confirmationOf(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited _ -> TenancyConfirmation.AWAITED;
      case Confirmation.Confirmed _ -> TenancyConfirmation.CONFIRMED;
      case Confirmation.Objected _ -> TenancyConfirmation.OBJECTED;
      case Confirmation.Upheld _ -> TenancyConfirmation.UPHELD;
    };
  }
}
