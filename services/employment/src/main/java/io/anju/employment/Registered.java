package io.anju.employment;

import io.anju.codes.CreditCode;
import io.anju.codes.validation.Checked;
import io.anju.platform.request.CheckedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code of an enterprise that is registered. Wrong check characters are accepted, since they
 * were checked or overridden when the enterprise was registered.
 */
@CheckedBy(Registered.Check.class)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Registered {

  /** Checks only the form. */
  record Check() implements CheckedBy.Check<Registered> {

    @Override
    public Checked<CreditCode> check(String text, Registered details) {
      return CreditCode.checkWithOverride(text, "registered");
    }
  }
}
