package io.anju.employment.record.web;

import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/** The body of a request to end an employment. */
@Schema(name = "EndRequest")
record EndRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "The last day of work")
        LocalDate on) {

  static LocalDate read(RequestReader reader) {
    var on = reader.date("on");
    reader.complete();
    return on;
  }
}
