package io.anju.employment.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.RequestReader;
import java.util.Optional;

/**
 * The person a request is about, identified by document or by personId; the document number is used
 * to derive the personId and is not stored (PIPL art. 6).
 */
public final class PersonReference {

  /** The document in the OpenAPI description. */
  public record Document(DocumentType type, String number) {}

  private PersonReference() {}

  /** Empty where the reader holds an error. */
  public static Optional<PersonId> read(RequestReader reader, PersonIds personIds) {
    var document = reader.optionalObject("document");
    var personId = reader.optionalCode("personId", PersonId::check);
    if (document.isPresent() && personId.isPresent()) {
      reader.reject("personId", "either-document-or-person");
    }
    if (document.isEmpty() && personId.isEmpty()) {
      reader.object("document");
    }
    return document.flatMap(PersonReference::number).map(personIds::of).or(() -> personId);
  }

  private static Optional<DocumentNumber> number(RequestReader document) {
    var type = document.choice("type", DocumentType.class);
    return type == null
        ? Optional.ofNullable(document.text("number")).flatMap(_ -> Optional.empty())
        : Optional.ofNullable(document.code("number", text -> DocumentNumber.check(type, text)));
  }
}
