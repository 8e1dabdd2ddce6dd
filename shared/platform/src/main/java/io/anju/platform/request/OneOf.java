package io.anju.platform.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sealed interface whose records are told apart by the field that is given: the first of each.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOf {

  /** The error where several of them are given, at the first of these. */
  String several();

  /** The error where none is given. */
  String none() default "required";

  /** The field of the error where none is given. */
  String noneAt();
}
