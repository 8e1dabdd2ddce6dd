package io.anju.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The roles that may call a handler. A handler without it is closed to everyone. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
  Role[] value() default {};

  /** Open to every signed-in caller. */
  boolean everyone() default false;

  /** Open without a token, such as the public check of a credential. */
  boolean unauthenticated() default false;
}
