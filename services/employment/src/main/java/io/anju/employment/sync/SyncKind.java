package io.anju.employment.sync;

import java.util.List;
import java.util.stream.Stream;

/** What the rows of a file tell of, and the columns they do it in. */
public enum SyncKind {
  EMPLOYMENT(
      List.of("recordId", "documentType", "documentNumber", "name", "uscc", "contract", "startDate", "updatedAt"),
      List.of("enterpriseName", "occupation", "endDate")),
  INSURANCE(List.of("documentType", "documentNumber", "uscc", "month", "kinds", "updatedAt"), List.of()),
  ENTERPRISE(List.of("uscc", "name", "updatedAt"), List.of("address", "industry"));

  private final List<String> needed;
  private final List<String> welcome;

  SyncKind(List<String> needed, List<String> welcome) {
    this.needed = needed;
    this.welcome = welcome;
  }

  /** Columns no file may be without. */
  public List<String> needed() {
    return needed;
  }

  /** All columns that say something. */
  public List<String> columns() {
    return Stream.concat(needed.stream(), welcome.stream()).toList();
  }
}
