package io.anju.housing.inspection.web;

import io.anju.contract.housing.InspectionKind;
import io.anju.housing.inspection.Check;
import java.time.LocalDate;
import java.util.List;

/**
 * The body of an inspection, for the API's description; without {@code item} the look was at the
 * kind as a whole.
 */
record InspectionRequest(LocalDate on, List<Item> items) {

  record Item(InspectionKind kind, String item, Check.Result result, String note) {}
}
