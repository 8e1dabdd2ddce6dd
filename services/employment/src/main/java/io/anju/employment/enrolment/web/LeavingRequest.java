package io.anju.employment.enrolment.web;

import io.anju.platform.web.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/** That somebody left a school, as told. */
@Schema(name = "LeavingRequest")
record LeavingRequest(@Schema(requiredMode = RequiredMode.REQUIRED, description = "The last day there") LocalDate on) {

  static LocalDate read(Form form) {
    var on = form.date("on");
    form.complete();
    return on;
  }
}
