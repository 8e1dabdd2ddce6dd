package io.anju.residence.permit.web;

import io.anju.platform.web.RequestReader;

/** Reads the answer of a department: {@code {answer: CONFIRMED or DENIED, reference}}. */
record EnquiryReplyReader(boolean confirmed, String reference) {

  /** What a department may say. */
  private enum Answer {
    CONFIRMED,
    DENIED
  }

  static EnquiryReplyReader read(RequestReader reader) {
    var answer = reader.choice("answer", Answer.class);
    String reference = reader.text("reference");
    reader.complete();
    return new EnquiryReplyReader(answer == Answer.CONFIRMED, reference);
  }
}
