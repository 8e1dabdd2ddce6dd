package io.anju.housing.tenancy.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.housing.occupancy.Period;
import io.anju.housing.tenancy.Filer;
import io.anju.housing.tenancy.Filing;
import io.anju.housing.tenancy.FilingNumber;
import io.anju.housing.tenancy.Landlord;
import io.anju.housing.tenancy.Lease;
import io.anju.housing.tenancy.Particulars;
import io.anju.housing.tenancy.Yuan;
import io.anju.housing.tenancy.mongo.TenancyDocument.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What stands on record of a tenancy, to and from its document. */
final class TenancyTranslation {

  private TenancyTranslation() {}

  static TenancyDocument document(Stage stage, Particulars particulars, LocalDate terminatedOn, String reason) {
    var lease = particulars.lease();
    var filing = particulars.filing();
    var filer = filing.filer();
    return new TenancyDocument(stage, lease.dwelling().value(), lease.community().value(),
        lease.landlord().person().map(PersonId::value).orElse(null), lease.landlord().organisation().map(CreditCode::value).orElse(null),
        texts(lease.tenants()), texts(particulars.occupants()), lease.term().from(), lease.term().until(), lease.signedOn(),
        lease.monthlyRent().amount(), lease.deposit().amount(), filing.number().value(), filer.role(),
        filer.person().map(PersonId::value).orElse(null), filer.uscc().map(CreditCode::value).orElse(null), filing.on(), filing.late(),
        terminatedOn, reason);
  }

  static Particulars particulars(TenancyDocument document) {
    var lease = new Lease(new DwellingCode(document.dwelling()), new DivisionCode(document.community()), landlord(document),
        persons(document.tenants()), new Period(document.from(), document.until()), document.signedOn(), new Yuan(document.monthlyRent()),
        new Yuan(document.deposit()));
    var filer = new Filer(document.filedBy(), Optional.ofNullable(document.filerPerson()).map(PersonId::new),
        Optional.ofNullable(document.filerUscc()).map(CreditCode::new));
    var filing = new Filing(new FilingNumber(document.filingNumber()), filer, document.filedOn(), document.late());
    return new Particulars(lease, filing, persons(document.occupants()));
  }

  static List<String> texts(List<PersonId> persons) {
    return persons.stream().map(PersonId::value).toList();
  }

  private static Landlord landlord(TenancyDocument document) {
    return document.landlordPerson() == null ? new Landlord.Organisation(new CreditCode(document.landlordUscc()))
        : new Landlord.Person(new PersonId(document.landlordPerson()));
  }

  private static List<PersonId> persons(List<String> texts) {
    return texts.stream().map(PersonId::new).toList();
  }
}
