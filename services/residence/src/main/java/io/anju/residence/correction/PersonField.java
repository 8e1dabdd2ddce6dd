package io.anju.residence.correction;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.codes.validation.Checked;
import io.anju.residence.person.Identity;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of an identity that granting a correction changes at once. A document number is
 * corrected by an officer, because the person's id follows from it.
 */
enum PersonField {
  NAME("name", PersonName::check, (current, text) -> current.withName(new PersonName(text))),
  PHONE("phone", PhoneNumber::check, (current, text) -> current.withPhone(new PhoneNumber(text))),
  DOMICILE(
      "domicile",
      DivisionCode::check,
      (current, text) -> current.withDomicile(new DivisionCode(text)));

  private final String field;
  private final Function<String, ? extends Checked<?>> check;
  private final BiFunction<Identity, String, Identity> change;

  PersonField(
      String field,
      Function<String, ? extends Checked<?>> check,
      BiFunction<Identity, String, Identity> change) {
    this.field = field;
    this.check = check;
    this.change = change;
  }

  static Optional<PersonField> of(Objection.Datum datum) {
    return Arrays.stream(values())
        .filter(one -> datum.category() == DataCategory.PERSON && one.field.equals(datum.field()))
        .findFirst();
  }

  Checked<?> check(String text) {
    return check.apply(text);
  }

  Identity correct(Identity identity, String text) {
    return change.apply(identity, text);
  }
}
