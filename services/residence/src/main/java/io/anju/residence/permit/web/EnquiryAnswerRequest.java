package io.anju.residence.permit.web;

/** The body with a department's answer. */
record EnquiryAnswerRequest(Answer answer, String reference) {

  /** What a department may say. */
  enum Answer {
    CONFIRMED,
    DENIED
  }

  boolean confirmed() {
    return answer == Answer.CONFIRMED;
  }
}
