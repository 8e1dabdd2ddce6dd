package io.anju.residence.permit.web;

import io.anju.residence.permit.WrittenReasons;
import java.time.LocalDate;

/** Reasons asked for in writing; {@code answeredOn} and {@code letter} are null until the letter went out. */
record WrittenReasonsAnswer(LocalDate askedOn, LocalDate answerBy, LocalDate answeredOn, String letter) {

  static WrittenReasonsAnswer of(WrittenReasons written) {
    return new WrittenReasonsAnswer(written.askedOn(), written.answerBy().orElse(null),
        written.answer().map(WrittenReasons.Letter::on).orElse(null), written.answer().map(WrittenReasons.Letter::reference).orElse(null));
  }
}
