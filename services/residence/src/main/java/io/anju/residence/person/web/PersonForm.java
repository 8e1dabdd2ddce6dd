package io.anju.residence.person.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import io.anju.platform.web.Form;
import io.anju.residence.person.Presented;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads what somebody presented to be registered with. */
public final class PersonForm {

  private PersonForm() {}

  /** Refuses with {@code invalid-request} and everything that is wrong. */
  public static Presented read(Form form, LocalDate today) {
    var document = document(form.object("document"));
    var name = form.code("name", PersonName::check);
    var phone = form.optionalCode("phone", PhoneNumber::check);
    var domicile = form.optionalCode("domicile", DivisionCode::check);
    var sex = form.optionalChoice("sex", Sex.class);
    var birthDate = form.optionalDate("birthDate");
    agree(form, "sex", sex, document.flatMap(DocumentNumber::sex));
    agree(form, "birthDate", birthDate, document.flatMap(DocumentNumber::birthDate));
    document.flatMap(DocumentNumber::birthDate).or(() -> birthDate).filter(born -> born.isAfter(today))
        .ifPresent(_ -> form.reject(birthDate.isPresent() ? "birthDate" : "document.number", "in-future"));
    form.complete();
    return new Presented(document.orElseThrow(), name, phone, domicile, sex, birthDate);
  }

  private static Optional<DocumentNumber> document(Form form) {
    var type = form.choice("type", DocumentType.class);
    if (type == null) {
      form.text("number");
      return Optional.empty();
    }
    return Optional.ofNullable(form.code("number", text -> DocumentNumber.check(type, text)));
  }

  /** What is said beside the document must not contradict it. */
  private static <T> void agree(Form form, String field, Optional<T> said, Optional<T> told) {
    if (said.isPresent() && told.isPresent() && !said.equals(told)) {
      form.reject(field, "contradicts-document", Map.of());
    }
  }
}
