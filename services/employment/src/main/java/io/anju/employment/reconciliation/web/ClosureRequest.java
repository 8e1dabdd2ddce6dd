package io.anju.employment.reconciliation.web;

import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

/** The body of a request to close a discrepancy. */
@Schema(name = "ClosureRequest")
record ClosureRequest(
    @Schema(
            requiredMode = RequiredMode.REQUIRED,
            description = "The explanation; it must not name any person")
        String note) {

  static String read(RequestReader reader) {
    String note = reader.text("note");
    reader.complete();
    return note;
  }
}
