package io.anju.residence.permit.web;

import io.anju.residence.permit.application.Enquiry;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An enquiry; what the department said is null until it answered.
 *
 * @param overdue whether its day passed without an answer
 * @param byDepartment whether the department answered itself; else the police recorded its answer
 */
record EnquiryResponse(
    Enquiry.Department department,
    String condition,
    LocalDate askedOn,
    @Nullable LocalDate answerBy,
    boolean overdue,
    @Nullable LocalDate answeredOn,
    @Nullable Boolean confirmed,
    @Nullable String reference,
    @Nullable Boolean byDepartment) {

  static EnquiryResponse of(Enquiry enquiry, LocalDate today) {
    return new EnquiryResponse(
        enquiry.department(),
        enquiry.condition(),
        enquiry.askedOn(),
        enquiry.answerBy().orElse(null),
        enquiry.reply().isEmpty() && enquiry.answerBy().filter(today::isAfter).isPresent(),
        enquiry.reply().map(Enquiry.Reply::on).orElse(null),
        enquiry.reply().map(Enquiry.Reply::confirmed).orElse(null),
        enquiry.reply().map(Enquiry.Reply::reference).orElse(null),
        enquiry.reply().map(Enquiry.Reply::byDepartment).orElse(null));
  }
}
