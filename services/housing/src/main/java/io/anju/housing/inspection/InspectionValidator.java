package io.anju.housing.inspection;

import io.anju.platform.error.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds every error of an inspection that is to be recorded. */
final class InspectionValidator {

  private InspectionValidator() {}

  static List<FieldError> validate(
      LocalDate on, List<Check> checks, Checklist list, Optional<LocalDate> last, LocalDate today) {
    var errors = new ArrayList<FieldError>();
    if (on.isAfter(today)) {
      errors.add(FieldError.of("on", "in-the-future", Map.of()));
    }
    last.filter(on::isBefore)
        .ifPresent(day ->
            errors.add(
                FieldError.of("on", "before-last-inspection", Map.of("last", day.toString()))));
    var checkedItems = new HashSet<String>();
    for (int i = 0; i < checks.size(); i++) {
      String field = "items[" + i + "]";
      if (!checkedItems.add(checks.get(i).itemCode())) {
        errors.add(FieldError.of(field, "duplicate", Map.of()));
      } else if (list.itemOf(checks.get(i)).isEmpty()) {
        errors.add(FieldError.of(field, "not-on-checklist", Map.of("checklist", list.id())));
      }
    }
    return errors;
  }
}
