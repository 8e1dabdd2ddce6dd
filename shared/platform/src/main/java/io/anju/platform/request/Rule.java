package io.anju.platform.request;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A static method of a record that answers, as a list of {@code FieldError}, what is wrong with
 * values that must agree; its errors name fields as the record's components. Its parameters are
 * components, by name; a {@link java.time.Clock} where it needs the time; {@link PathVariables}
 * where it needs them. It is applied as soon as its own components could be read, whatever else is
 * wrong.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {}
