package io.anju.employment.enrolment.web;

import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/** The body of a request to end an enrolment. */
@Schema(name = "LeavingRequest")
record LeavingRequest(
    @Schema(requiredMode = RequiredMode.REQUIRED, description = "The last day there")
        LocalDate on) {

  static LocalDate read(RequestReader reader) {
    var on = reader.date("on");
    reader.complete();
    return on;
  }
}
