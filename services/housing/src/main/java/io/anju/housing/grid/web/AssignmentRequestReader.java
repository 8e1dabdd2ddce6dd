package io.anju.housing.grid.web;

import io.anju.housing.grid.Assignment;
import io.anju.platform.web.RequestReader;

/** Reads an assignment from a request. */
final class AssignmentRequestReader {

  private AssignmentRequestReader() {}

  static Assignment read(RequestReader request) {
    String subject = request.text("subject");
    var from = request.date("from");
    var until = request.optionalDate("until");
    if (from != null && until.filter(from::isAfter).isPresent()) {
      request.reject("until", "before-from");
    }
    request.complete();
    return new Assignment(subject, from, until);
  }
}
