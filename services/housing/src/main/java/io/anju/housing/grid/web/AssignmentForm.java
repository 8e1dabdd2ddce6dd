package io.anju.housing.grid.web;

import io.anju.housing.grid.Assignment;
import io.anju.platform.web.Form;

/** Reads an assignment off a request. */
final class AssignmentForm {

  private AssignmentForm() {}

  static Assignment read(Form form) {
    String subject = form.text("subject");
    var from = form.date("from");
    var until = form.optionalDate("until");
    if (from != null && until.filter(from::isAfter).isPresent()) {
      form.reject("until", "before-from");
    }
    form.complete();
    return new Assignment(subject, from, until);
  }
}
