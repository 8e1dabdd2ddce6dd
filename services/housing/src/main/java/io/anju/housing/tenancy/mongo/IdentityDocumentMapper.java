package io.anju.housing.tenancy.mongo;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.housing.party.Identity;
import io.anju.housing.tenancy.mongo.TenancyDocument.IdentityDocument;
import io.anju.platform.keys.PersonalFields;
import java.util.Optional;

/** Maps identities to and from documents in which every field is encrypted. */
public record IdentityDocumentMapper(PersonalFields fields) {

  IdentityDocument toDocument(PersonId person, Identity identity) {
    return new IdentityDocument(
        person.value(),
        fields.encrypt("document", identity.document().canonical()),
        fields.encrypt("name", identity.name().value()),
        identity.phone().map(phone -> fields.encrypt("phone", phone.value())).orElse(null));
  }

  Identity toDomain(IdentityDocument document) {
    String[] number = fields.decrypt("document", document.document()).split(":", 2);
    return new Identity(
        new DocumentNumber(DocumentType.valueOf(number[0]), number[1]),
        new PersonName(fields.decrypt("name", document.name())),
        Optional.ofNullable(document.phone())
            .map(phone -> new PhoneNumber(fields.decrypt("phone", phone))));
  }
}
