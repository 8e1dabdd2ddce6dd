package io.anju.residence.person.mongo;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.contract.Encrypted;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.person.Moved;

/**
 * Where a superseded record leads.
 *
 * @param documentType and {@code document}: the right ones; null for a merged record
 */
public record MovedDocument(String to, DocumentType documentType, Encrypted document, ActDocument act) {

  private static final String DOCUMENT = "document";

  static MovedDocument from(Moved moved, PersonalFields fields) {
    var act = ActDocument.from(moved.act(), fields);
    return switch (moved) {
      case Moved.Corrected(var to, var document, var _) ->
          new MovedDocument(to.value(), document.type(), fields.encrypt(DOCUMENT, document.number()), act);
      case Moved.Merged(var to, var _) -> new MovedDocument(to.value(), null, null, act);
    };
  }

  Moved toDomain(PersonalFields fields) {
    return documentType == null ? new Moved.Merged(new PersonId(to), act.toDomain(fields))
        : new Moved.Corrected(new PersonId(to), new DocumentNumber(documentType, fields.decrypt(DOCUMENT, document)), act.toDomain(fields));
  }
}
