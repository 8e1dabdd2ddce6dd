package io.anju.employment.sync;

import io.anju.imports.row.RowSchema;
import java.util.List;

/** The kinds of files that labour bureaus send. */
final class SyncKinds {

  static final RowSchema EMPLOYMENT =
      new RowSchema(
          "employment",
          List.of(
              "recordId",
              "documentType",
              "documentNumber",
              "name",
              "uscc",
              "contract",
              "startDate",
              "updatedAt"),
          List.of(
              "enterpriseName",
              "occupation",
              "endDate",
              "userEnterprise",
              "workAddress",
              "workDivision"),
          true);

  static final RowSchema INSURANCE =
      new RowSchema(
          "insurance",
          List.of("documentType", "documentNumber", "uscc", "month", "kinds", "updatedAt"),
          List.of(),
          false);

  static final RowSchema ENTERPRISE =
      new RowSchema(
          "enterprise",
          List.of("uscc", "name", "updatedAt"),
          List.of("address", "industry"),
          false);

  private SyncKinds() {}
}
