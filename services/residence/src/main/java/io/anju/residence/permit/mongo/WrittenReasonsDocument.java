package io.anju.residence.permit.mongo;

import io.anju.residence.permit.application.WrittenReasons;
import java.time.LocalDate;
import java.util.Optional;

/**
 * @param answeredOn and {@code letter}: null until the letter went out
 */
public record WrittenReasonsDocument(
    LocalDate askedOn, LocalDate answerBy, LocalDate answeredOn, String letter) {

  static WrittenReasonsDocument from(WrittenReasons written) {
    return new WrittenReasonsDocument(
        written.askedOn(),
        written.answerBy().orElse(null),
        written.letter().map(WrittenReasons.Letter::on).orElse(null),
        written.letter().map(WrittenReasons.Letter::reference).orElse(null));
  }

  WrittenReasons toDomain() {
    return new WrittenReasons(
        askedOn,
        Optional.ofNullable(answerBy),
        Optional.ofNullable(letter)
            .map(reference -> new WrittenReasons.Letter(answeredOn, reference)));
  }
}
