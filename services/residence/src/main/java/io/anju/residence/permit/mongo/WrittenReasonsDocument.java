package io.anju.residence.permit.mongo;

import io.anju.residence.permit.application.WrittenReasons;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param answeredOn and {@code letter}: null until the letter was sent
 */
public record WrittenReasonsDocument(
    LocalDate askedOn,
    @Nullable LocalDate answerBy,
    @Nullable LocalDate answeredOn,
    @Nullable String letter) {

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
            .map(reference ->
                new WrittenReasons.Letter(
                    Objects.requireNonNull(answeredOn, "answeredOn"), reference)));
  }
}
