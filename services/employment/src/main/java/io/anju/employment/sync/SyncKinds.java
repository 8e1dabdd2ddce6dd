package io.anju.employment.sync;

import io.anju.intake.row.Kind;
import java.util.List;

/** What labour bureaus tell of. */
final class SyncKinds {

  static final Kind EMPLOYMENT = new Kind("employment",
      List.of("recordId", "documentType", "documentNumber", "name", "uscc", "contract", "startDate", "updatedAt"),
      List.of("enterpriseName", "occupation", "endDate", "userEnterprise", "workAddress", "workDivision"), true);

  static final Kind INSURANCE =
      new Kind("insurance", List.of("documentType", "documentNumber", "uscc", "month", "kinds", "updatedAt"), List.of(), false);

  static final Kind ENTERPRISE = new Kind("enterprise", List.of("uscc", "name", "updatedAt"), List.of("address", "industry"), false);

  private SyncKinds() {}
}
