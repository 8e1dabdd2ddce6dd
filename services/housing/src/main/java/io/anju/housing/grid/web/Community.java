package io.anju.housing.grid.web;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.platform.request.CheckedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;

/** A division that must be a community. */
@CheckedBy(Community.Check.class)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Community {

  /** Rejects with {@code not-a-community}. */
  record Check() implements CheckedBy.Check<Community> {

    @Override
    public Checked<DivisionCode> check(String text, Community details) {
      var code = DivisionCode.check(text);
      return code.value().filter(division -> division.level() != Level.COMMUNITY).isEmpty()
          ? code
          : new Checked.Invalid<>(List.of(new ValidationError("not-a-community", Map.of())));
    }
  }
}
