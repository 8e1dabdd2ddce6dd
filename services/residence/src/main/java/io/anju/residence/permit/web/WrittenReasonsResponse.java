package io.anju.residence.permit.web;

import io.anju.residence.permit.application.WrittenReasons;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reasons asked for in writing; {@code answeredOn} and {@code letter} are null until the letter
 * went out.
 */
record WrittenReasonsResponse(
    LocalDate askedOn,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate answeredOn,
    @Nullable String letter) {

  static WrittenReasonsResponse of(WrittenReasons written) {
    return new WrittenReasonsResponse(
        written.askedOn(),
        written.answerBy().orElse(null),
        written.letter().map(WrittenReasons.Letter::on).orElse(null),
        written.letter().map(WrittenReasons.Letter::reference).orElse(null));
  }
}
