package io.anju.housing.address;

import io.anju.codes.validation.Checked;
import io.anju.platform.request.CheckedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A text of a request or a row that becomes an element as the registry writes it. */
@CheckedBy(Element.Check.class)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Element {

  ElementKind value();

  /** The check of the kind. */
  record Check() implements CheckedBy.Check<Element> {

    @Override
    public Checked<String> check(String text, Element element) {
      return element.value().check(text);
    }
  }
}
