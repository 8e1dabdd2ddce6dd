package io.anju.employment.record.web;

import io.anju.platform.web.Form;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;

/** The end of an employment as told. */
@Schema(name = "EndRequest")
record EndRequest(@Schema(requiredMode = RequiredMode.REQUIRED, description = "The last day of work") LocalDate on) {

  static LocalDate read(Form form) {
    var on = form.date("on");
    form.complete();
    return on;
  }
}
