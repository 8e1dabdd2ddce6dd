package io.anju.housing.layout.web;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.platform.request.CheckedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** A floor by its number, written {@code 4} or {@code B1}; basements are below 0. */
@CheckedBy(FloorNumber.Check.class)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface FloorNumber {

  /** Rejects with {@code not-a-floor}. */
  record Check() implements CheckedBy.Check<FloorNumber> {

    @Override
    public Checked<Integer> check(String text, FloorNumber details) {
      return text.matches("[1-9][0-9]{0,2}")
          ? new Checked.Valid<>(Integer.valueOf(text), List.of())
          : text.matches("B[1-9]")
              ? new Checked.Valid<>(-Integer.parseInt(text.substring(1)), List.of())
              : new Checked.Invalid<>(List.of(new ValidationError("not-a-floor", Map.of())));
    }
  }
}
