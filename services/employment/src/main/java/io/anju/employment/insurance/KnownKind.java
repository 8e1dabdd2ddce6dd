package io.anju.employment.insurance;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.employment.InsuranceKind;
import io.anju.platform.request.CheckedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A kind of insurance, by its name; others are rejected with {@code insurance-kind-unknown}. */
@CheckedBy(KnownKind.Check.class)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface KnownKind {

  /** The check. */
  record Check() implements CheckedBy.Check<KnownKind> {

    @Override
    public Checked<InsuranceKind> check(String text, KnownKind details) {
      return Stream.of(InsuranceKind.values())
          .filter(kind -> kind.name().equals(text))
          .findFirst()
          .<Checked<InsuranceKind>>map(kind -> new Checked.Valid<>(kind, List.of()))
          .orElseGet(() ->
              new Checked.Invalid<>(
                  List.of(new ValidationError("insurance-kind-unknown", Map.of()))));
    }
  }
}
