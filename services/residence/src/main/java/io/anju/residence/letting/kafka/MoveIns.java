package io.anju.residence.letting.kafka;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.TenancyFact;
import io.anju.contract.TenancyStatus;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.letting.DeclaredWithLease;
import io.anju.residence.person.Presented;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what was declared with a filing off its fact. */
public record MoveIns(PersonalFields fields) {

  /** Nothing once the tenancy is over. */
  public Stream<DeclaredWithLease> of(TenancyFact fact) {
    return fact.status() != TenancyStatus.FILED ? Stream.empty() : fact.moveIns().stream().map(one -> new DeclaredWithLease(fact.id(),
        new PersonId(one.personId()), Optional.ofNullable(one.document()).map(_ -> presented(one)), new DwellingCode(fact.dwellingCode()),
        new DivisionCode(fact.division()), one.since(), one.reason(), one.declaredOn(),
        Optional.ofNullable(fact.landlordPerson()).map(PersonId::new), Optional.ofNullable(fact.landlordUscc()).map(CreditCode::new)));
  }

  private Presented presented(TenancyFact.MoveIn moveIn) {
    String[] document = fields.decrypt("document", moveIn.document()).split(":", 2);
    return new Presented(new DocumentNumber(DocumentType.valueOf(document[0]), document[1]), new PersonName(fields.decrypt("name", moveIn.name())),
        Optional.ofNullable(fields.decrypt("phone", moveIn.phone())).map(PhoneNumber::new), Optional.empty(), Optional.empty(),
        Optional.empty());
  }
}
