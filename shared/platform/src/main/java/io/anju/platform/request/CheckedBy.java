package io.anju.platform.request;

import io.anju.codes.validation.Checked;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An annotation of components that are written as a text and checked otherwise than their type
 * checks itself.
 */
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface CheckedBy {

  Class<? extends Check<?>> value();

  /**
   * Makes the value of a text, or says what is wrong with it. Has a constructor without arguments.
   *
   * @param <A> the annotation, which may have details of the check
   */
  @FunctionalInterface
  interface Check<A extends Annotation> {
    Checked<?> check(String text, A details);
  }
}
