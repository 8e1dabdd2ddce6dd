package io.anju.housing.inspection;

import io.anju.codes.DivisionCode;
import io.anju.contract.housing.InspectionKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The items to check in a division from a day on.
 *
 * @param division empty for the whole country
 * @param everyDays days from one routine inspection to the next
 */
public record Checklist(
    String id,
    Optional<DivisionCode> division,
    LocalDate from,
    int everyDays,
    List<ChecklistItem> items) {

  public Checklist {
    items = List.copyOf(items);
    for (var kind : items.stream().map(ChecklistItem::kind).distinct().toList()) {
      if (items.stream()
          .noneMatch(
              item -> item.code().equals(ChecklistItem.generalCode(kind)) && item.kind() == kind)) {
        throw new IllegalArgumentException(id + " has no item " + ChecklistItem.generalCode(kind));
      }
    }
    if (items.isEmpty() || everyDays < 1) {
      throw new IllegalArgumentException(id + " has no items or no interval");
    }
  }

  public List<InspectionKind> kinds() {
    return Arrays.stream(InspectionKind.values())
        .filter(kind -> items.stream().anyMatch(item -> item.kind() == kind))
        .toList();
  }

  /** The item a check names, else the general item of its kind. */
  Optional<ChecklistItem> itemOf(Check check) {
    String code = check.itemCode();
    return items.stream()
        .filter(item -> item.kind() == check.kind() && item.code().equals(code))
        .findFirst();
  }

  boolean appliesIn(DivisionCode community, LocalDate day) {
    return !from.isAfter(day) && division.filter(where -> !where.covers(community)).isEmpty();
  }

  /** Greater for a smaller division. */
  int specificity() {
    return division.map(where -> where.value().length()).orElse(0);
  }
}
