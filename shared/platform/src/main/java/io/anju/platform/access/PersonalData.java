package io.anju.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler that answers with personal data. Its body says whom it is {@link AboutPersons about};
 * the access record is written before the body leaves, and without a record nothing leaves (PIPL
 * arts. 54-55).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonalData {

  /**
   * The purpose where it follows from the call itself (a registration); otherwise officials state
   * one in {@code Anju-Purpose}.
   */
  String purpose() default "";
}
