package io.anju.residence.declaration;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import io.anju.residence.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Rejects impossible dates with {@code date-impossible}. */
final class DateRules {

  private DateRules() {}

  static void requirePossible(MoveIn moveIn, LocalDate today) {
    requirePast("since", moveIn.since(), today);
    moveIn
        .until()
        .filter(until -> until.isBefore(moveIn.since()))
        .ifPresent(_ -> {
          throw impossible("until", "before-moving-in", Map.of("since", moveIn.since().toString()));
        });
  }

  static void requirePast(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      throw impossible(field, "in-future", Map.of());
    }
  }

  static void requireBorn(Person person, LocalDate since) {
    if (person.identity().birthDate().filter(since::isBefore).isPresent()) {
      throw impossible("since", "before-birth", Map.of());
    }
  }

  private static RegistryException impossible(
      String field, String code, Map<String, String> arguments) {
    return new RegistryException(
        ResidenceError.DATE_IMPOSSIBLE, List.of(FieldError.of(field, code, arguments)));
  }
}
