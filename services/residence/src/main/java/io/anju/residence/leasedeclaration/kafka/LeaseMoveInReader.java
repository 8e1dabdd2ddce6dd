package io.anju.residence.leasedeclaration.kafka;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.contract.Encrypted;
import io.anju.contract.TenancyFact;
import io.anju.contract.housing.TenancyConfirmation;
import io.anju.contract.housing.TenancyParty;
import io.anju.contract.housing.TenancyStatus;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.leasedeclaration.LeaseMoveIn;
import io.anju.residence.person.PresentedIdentity;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the declared move-ins of a tenancy. */
record LeaseMoveInReader(PersonalFields fields) {

  /** None once the tenancy has ended. */
  Stream<LeaseMoveIn> of(TenancyFact fact) {
    return fact.status() != TenancyStatus.FILED
        ? Stream.empty()
        : fact.moveIns().stream()
            .map(one ->
                new LeaseMoveIn(
                    fact.id(),
                    new PersonId(one.personId()),
                    Optional.ofNullable(one.document())
                        .map(document -> readIdentity(one, document)),
                    new DwellingCode(fact.dwellingCode()),
                    new DivisionCode(fact.division()),
                    one.since(),
                    one.reason(),
                    one.declaredOn(),
                    Optional.ofNullable(fact.landlordPerson()).map(PersonId::new),
                    Optional.ofNullable(fact.landlordUscc()).map(CreditCode::new),
                    fact.agreement()
                        .filter(agreed -> agreed.people().contains(one.personId()))
                        .isPresent(),
                    isStatedByLandlord(fact)));
  }

  /** Not where the landlord has yet to confirm, nor where anybody objects. */
  private static boolean isStatedByLandlord(TenancyFact fact) {
    return fact.awaitedFrom() != TenancyParty.LANDLORD
        && fact.confirmation() != TenancyConfirmation.OBJECTED;
  }

  private PresentedIdentity readIdentity(TenancyFact.MoveIn moveIn, Encrypted encrypted) {
    String[] document = fields.decrypt("document", encrypted).split(":", 2);
    return new PresentedIdentity(
        new DocumentNumber(DocumentType.valueOf(document[0]), document[1]),
        new PersonName(
            fields.decrypt(
                "name", Objects.requireNonNull(moveIn.name(), "a document without a name"))),
        Optional.ofNullable(moveIn.phone())
            .map(phone -> new PhoneNumber(fields.decrypt("phone", phone))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
