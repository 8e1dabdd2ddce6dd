package io.anju.residence.permit.web;

import io.anju.residence.permit.application.Enquiry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enquiry; what the department said is null until it answered. */
record EnquiryResponse(
    Enquiry.Department department,
    String condition,
    LocalDate askedOn,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate answeredOn,
    @Nullable Boolean confirmed,
    @Nullable String reference) {

  static EnquiryResponse of(Enquiry enquiry) {
    return new EnquiryResponse(
        enquiry.department(),
        enquiry.condition(),
        enquiry.askedOn(),
        enquiry.answerBy().orElse(null),
        enquiry.reply().map(Enquiry.Reply::on).orElse(null),
        enquiry.reply().map(Enquiry.Reply::confirmed).orElse(null),
        enquiry.reply().map(Enquiry.Reply::reference).orElse(null));
  }
}
