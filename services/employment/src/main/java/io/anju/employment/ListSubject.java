package io.anju.employment;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.codes.validation.Checked;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Whose records a list contains. */
public sealed interface ListSubject {

  record Person(PersonId id) implements ListSubject {}

  record Enterprise(CreditCode code) implements ListSubject {}

  /**
   * Reads the two parameters, of which exactly one must be present; otherwise {@code
   * invalid-request}.
   */
  static ListSubject read(String person, String uscc) {
    if ((person == null) == (uscc == null)) {
      throw invalid(List.of(FieldError.of("person", "one-of-person-or-uscc", Map.of())));
    }
    return person == null
        ? new Enterprise(
            read("uscc", uscc, text -> CreditCode.checkWithOverride(text, "registered")))
        : new Person(read("person", person, PersonId::check));
  }

  private static <T> T read(String parameter, String text, Function<String, Checked<T>> check) {
    var checked = check.apply(text);
    return checked
        .value()
        .orElseThrow(() ->
            invalid(
                checked.errors().stream().map(error -> new FieldError(parameter, error)).toList()));
  }

  private static RegistryException invalid(List<FieldError> errors) {
    return new RegistryException(PlatformError.INVALID_REQUEST, errors);
  }
}
