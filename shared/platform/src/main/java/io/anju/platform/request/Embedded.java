package io.anju.platform.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component whose fields stand among those of the object around it. An {@link java.util.Optional}
 * one is absent where none of its fields is given.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Embedded {

  /** What the names of its fields begin with, as {@code document} in {@code documentNumber}. */
  String prefix() default "";
}
