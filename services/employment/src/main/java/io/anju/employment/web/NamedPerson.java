package io.anju.employment.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.Form;
import java.util.Optional;

/**
 * Whom a request is about, named by document or by personId; the document's number is used to derive the personId and not
 * kept (PIPL art. 6).
 */
public final class NamedPerson {

  /** As described to clients. */
  public record Document(DocumentType type, String number) {}

  private NamedPerson() {}

  /** Empty where the form then holds an error. */
  public static Optional<PersonId> read(Form form, PersonIds personIds) {
    var document = form.optionalObject("document");
    var personId = form.optionalCode("personId", PersonId::check);
    if (document.isPresent() && personId.isPresent()) {
      form.reject("personId", "either-document-or-person");
    }
    if (document.isEmpty() && personId.isEmpty()) {
      form.object("document");
    }
    return document.flatMap(NamedPerson::number).map(personIds::of).or(() -> personId);
  }

  private static Optional<DocumentNumber> number(Form document) {
    var type = document.choice("type", DocumentType.class);
    return type == null
        ? Optional.ofNullable(document.text("number")).flatMap(_ -> Optional.empty())
        : Optional.ofNullable(document.code("number", text -> DocumentNumber.check(type, text)));
  }
}
