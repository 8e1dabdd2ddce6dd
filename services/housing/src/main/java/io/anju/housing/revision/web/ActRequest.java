package io.anju.housing.revision.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.Act;
import io.anju.housing.revision.ListedDivision;
import io.anju.platform.request.Size;
import java.time.LocalDate;
import java.util.List;

/** The body of a split, merger or renaming of divisions. */
record ActRequest(
    LocalDate on,
    @Size(max = MAX_CHANGES) List<EndedDivisionRequest> ended,
    @Size(max = MAX_CHANGES) List<NamedDivisionRequest> founded,
    @Size(max = MAX_CHANGES) List<NamedDivisionRequest> renamed) {

  private static final int MAX_CHANGES = 500;

  /** A division that ends. */
  record EndedDivisionRequest(
      DivisionCode code, @Size(max = MAX_CHANGES) List<DivisionCode> successors) {}

  /** A new division, or one that gets another name. */
  record NamedDivisionRequest(DivisionCode code, String name) {}

  Act toAct() {
    return new Act(
        on,
        ended.stream().map(one -> new Act.Ended(one.code(), one.successors())).toList(),
        founded.stream().map(one -> new ListedDivision(one.code(), one.name(), List.of())).toList(),
        renamed.stream().map(one -> new Act.Renamed(one.code(), one.name())).toList());
  }
}
