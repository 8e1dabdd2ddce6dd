package io.anju.residence.person.http;

import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.Sex;
import io.anju.platform.web.RequestReader;
import io.anju.residence.person.PresentedIdentity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Reads the identity presented for a registration. */
public final class PersonRequestReader {

  private PersonRequestReader() {}

  /** Rejects the request with {@code invalid-request} and all validation errors. */
  public static PresentedIdentity read(RequestReader request, LocalDate today) {
    var document = document(request.object("document"));
    var name = request.code("name", PersonName::check);
    var phone = request.optionalCode("phone", PhoneNumber::check);
    var domicile = request.optionalCode("domicile", DivisionCode::check);
    var sex = request.optionalChoice("sex", Sex.class);
    var birthDate = request.optionalDate("birthDate");
    rejectContradiction(request, "sex", contradictsSex(document, sex));
    rejectContradiction(request, "birthDate", contradictsBirthDate(document, birthDate));
    document
        .flatMap(DocumentNumber::birthDate)
        .or(() -> birthDate)
        .filter(born -> born.isAfter(today))
        .ifPresent(_ ->
            request.reject(birthDate.isPresent() ? "birthDate" : "document.number", "in-future"));
    request.complete();
    return new PresentedIdentity(document.orElseThrow(), name, phone, domicile, sex, birthDate);
  }

  private static Optional<DocumentNumber> document(RequestReader request) {
    var type = request.choice("type", DocumentType.class);
    if (type == null) {
      request.text("number");
      return Optional.empty();
    }
    return Optional.ofNullable(request.code("number", text -> DocumentNumber.check(type, text)));
  }

  private static boolean contradictsSex(Optional<DocumentNumber> document, Optional<Sex> sex) {
    var documented = document.flatMap(DocumentNumber::sex);
    return sex.isPresent() && documented.isPresent() && !sex.equals(documented);
  }

  private static boolean contradictsBirthDate(
      Optional<DocumentNumber> document, Optional<LocalDate> birthDate) {
    return document.isPresent()
        && birthDate.filter(document.get()::contradictsBirthDate).isPresent();
  }

  /** What is declared must not contradict the document. */
  private static void rejectContradiction(
      RequestReader request, String field, boolean contradicts) {
    if (contradicts) {
      request.reject(field, "contradicts-document", Map.of());
    }
  }
}
