package io.anju.housing.inspection.web;

import io.anju.contract.housing.InspectionKind;
import io.anju.housing.inspection.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * The body of an inspection, for the API description; without {@code item} the kind as a whole was
 * checked.
 */
record InspectionRequest(LocalDate on, List<Item> items) {

  record Item(InspectionKind kind, String item, Check.Result result, String note) {}
}
