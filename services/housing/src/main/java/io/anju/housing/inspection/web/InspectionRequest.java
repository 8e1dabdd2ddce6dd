package io.anju.housing.inspection.web;

import io.anju.contract.housing.InspectionKind;
import io.anju.housing.inspection.Check;
import io.anju.platform.request.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The body of an inspection. */
record InspectionRequest(LocalDate on, @Size(min = 1, max = 100) List<Item> items) {

  /**
   * @param item without one the kind as a whole was checked
   */
  record Item(
      InspectionKind kind, Optional<String> item, Check.Result result, Optional<String> note) {}

  List<Check> checks() {
    return items.stream()
        .map(one -> new Check(one.kind(), one.item(), one.result(), one.note()))
        .toList();
  }
}
