package io.anju.housing.tenancy.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.Change;
import io.anju.housing.tenancy.Closing;
import io.anju.housing.tenancy.Tenancy;
import io.anju.housing.tenancy.TenancyDetails;
import io.anju.housing.tenancy.TermSchedule;
import io.anju.housing.tenancy.filing.Filer;
import io.anju.housing.tenancy.filing.Filing;
import io.anju.housing.tenancy.filing.FilingNumber;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.LetRoom;
import io.anju.housing.tenancy.lease.MoveIn;
import io.anju.housing.tenancy.lease.Sublet;
import io.anju.housing.tenancy.lease.Yuan;
import io.anju.housing.tenancy.mongo.TenancyDocument.ChangeDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.ClosingDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.FilingDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.MoveInDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.PartyDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.RoomDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.Stage;
import io.anju.housing.tenancy.mongo.TenancyDocument.SubletDocument;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Maps tenancies to and from their documents. */
record TenancyDocumentMapper(IdentityDocumentMapper identities) {

  TenancyDocument toDocument(Tenancy tenancy) {
    return switch (tenancy) {
      case Tenancy.Filed filed -> toDocument(Stage.FILED, filed.details(), null);
      case Tenancy.Ended ended -> toDocument(Stage.ENDED, ended.details(), null);
      case Tenancy.Terminated terminated ->
          toDocument(Stage.TERMINATED, terminated.details(), terminated.closing());
      case Tenancy.Voided voided -> toDocument(Stage.VOIDED, voided.details(), voided.closing());
      case Tenancy.Abandoned _ -> TenancyDocument.ABANDONED;
    };
  }

  Tenancy toDomain(TenancyDocument document) {
    return switch (document.stage()) {
      case FILED -> new Tenancy.Filed(details(document));
      case ENDED -> new Tenancy.Ended(details(document));
      case TERMINATED -> new Tenancy.Terminated(details(document), closing(document));
      case VOIDED -> new Tenancy.Voided(details(document), closing(document));
      case ABANDONED -> new Tenancy.Abandoned();
    };
  }

  private TenancyDocument toDocument(
      Stage stage, TenancyDetails details, @Nullable Closing closing) {
    var lease = details.lease();
    var filing = details.filing();
    var filer =
        filing
            .filer()
            .person()
            .<Party>map(Party.Person::new)
            .or(() -> filing.filer().uscc().map(Party.Organisation::new));
    var household = details.household();
    return new TenancyDocument(
        stage,
        lease.dwelling().value(),
        lease.community().value(),
        lease.landlord().personIdOrNull(),
        lease.landlord().usccOrNull(),
        texts(lease.tenants()),
        texts(household.occupants()),
        lease.term().from(),
        lease.term().end().orElse(null),
        lease.signedOn(),
        lease.monthlyRent().amount(),
        lease.deposit().amount(),
        lease.rooms().stream().map(room -> new RoomDocument(room.name(), room.kind())).toList(),
        lease
            .sublet()
            .map(sublet ->
                new SubletDocument(
                    sublet.headTenancyId(),
                    PartyDocument.from(sublet.headLandlord()),
                    sublet.consentedOn()))
            .orElse(null),
        new FilingDocument(
            filing.number().value(),
            filing.filer().role(),
            filer.map(PartyDocument::from).orElse(null),
            filing.on(),
            filing.late()),
        details.owners().stream().map(PartyDocument::from).toList(),
        household.moveIns().stream()
            .map(one ->
                new MoveInDocument(
                    one.person().value(), one.since(), one.reason(), one.declaredOn()))
            .toList(),
        household.identities().entrySet().stream()
            .map(one -> identities.toDocument(one.getKey(), one.getValue()))
            .toList(),
        ConfirmationDocumentMapper.toDocument(details.confirmation()),
        details.changes().stream()
            .map(one -> new ChangeDocument(one.kind(), one.on(), one.filedOn(), one.late()))
            .toList(),
        stage == Stage.FILED ? details.schedule().nextDueOn() : null,
        details.schedule().lastReminderDays().orElse(null),
        closing == null
            ? null
            : new ClosingDocument(
                closing.on(), closing.reason(), closing.filedOn(), closing.late()));
  }

  private TenancyDetails details(TenancyDocument document) {
    var term = Period.of(document.from(), Optional.ofNullable(document.until()));
    var sublet =
        Optional.ofNullable(document.sublet())
            .map(one -> new Sublet(one.head(), one.owner().toDomain(), one.consentedOn()));
    var lease =
        new Lease(
            new DwellingCode(document.dwelling()),
            new DivisionCode(document.community()),
            Party.of(document.landlordPerson(), document.landlordUscc()),
            persons(document.tenants()),
            term,
            document.signedOn(),
            new Yuan(document.monthlyRent()),
            new Yuan(document.deposit()),
            document.rooms().stream().map(room -> new LetRoom(room.name(), room.kind())).toList(),
            sublet);
    var filingDocument = document.filing();
    var filer = Optional.ofNullable(filingDocument.filer()).map(PartyDocument::toDomain);
    var filing =
        new Filing(
            new FilingNumber(filingDocument.number()),
            new Filer(
                filingDocument.by(),
                filer.flatMap(Party::person),
                filer.flatMap(Party::organisation)),
            filingDocument.on(),
            filingDocument.late());
    var household =
        new Household(
            persons(document.occupants()),
            document.moveIns().stream()
                .map(one ->
                    new MoveIn(
                        new PersonId(one.person()), one.since(), one.reason(), one.declaredOn()))
                .toList(),
            document.identities().stream()
                .collect(
                    Collectors.toMap(one -> new PersonId(one.person()), identities::toDomain)));
    return new TenancyDetails(
        lease,
        filing,
        household,
        ConfirmationDocumentMapper.toDomain(document.confirmation()),
        document.owners().stream().map(PartyDocument::toDomain).toList(),
        document.changes().stream()
            .map(one -> new Change(one.kind(), one.on(), one.filedOn(), one.late()))
            .toList(),
        new TermSchedule(
            Optional.ofNullable(document.dueOn()).orElseGet(() -> term.until().plusDays(1)),
            Optional.ofNullable(document.reminded())));
  }

  static List<String> texts(List<PersonId> persons) {
    return persons.stream().map(PersonId::value).toList();
  }

  private static Closing closing(TenancyDocument document) {
    var stored = Objects.requireNonNull(document.closing(), "stored with this stage");
    return new Closing(stored.on(), stored.reason(), stored.filedOn(), stored.late());
  }

  private static List<PersonId> persons(List<String> texts) {
    return texts.stream().map(PersonId::new).toList();
  }
}
