package io.anju.residence.permit.application;

import io.anju.platform.error.RegistryException;
import io.anju.residence.ResidenceError;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The reasons of a refusal in writing, requested by the applicant (Shenzhen art. 20: within 3
 * working days).
 *
 * @param answerBy empty where no day is set
 * @param letter empty until the letter was sent
 */
public record WrittenReasons(
    LocalDate askedOn, Optional<LocalDate> answerBy, Optional<Letter> letter) {

  /**
   * @param reference the letter's number
   */
  public record Letter(LocalDate on, String reference) {
    public Letter {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(reference, "reference");
    }
  }

  public WrittenReasons {
    Objects.requireNonNull(askedOn, "askedOn");
    Objects.requireNonNull(answerBy, "answerBy");
    Objects.requireNonNull(letter, "answer");
  }

  public static WrittenReasons requested(LocalDate on, Optional<LocalDate> by) {
    return new WrittenReasons(on, by, Optional.empty());
  }

  public static WrittenReasons require(Optional<WrittenReasons> asked) {
    return asked.orElseThrow(
        () -> new RegistryException(ResidenceError.WRITTEN_REASONS_NOT_REQUESTED));
  }

  public WrittenReasons answeredWith(LocalDate on, String reference) {
    return new WrittenReasons(askedOn, answerBy, Optional.of(new Letter(on, reference)));
  }
}
