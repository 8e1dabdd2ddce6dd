package io.anju.housing.bulk;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.DwellingUse;
import io.anju.platform.request.CheckedBy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A use of a dwelling, by its name in Chinese or English. */
@CheckedBy(NamedUse.Check.class)
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface NamedUse {

  /** Rejects with {@code not-one-of}. */
  record Check() implements CheckedBy.Check<NamedUse> {

    private static final Map<String, DwellingUse> NAMES =
        Map.of(
            "住宅",
            DwellingUse.RESIDENTIAL,
            "宿舍",
            DwellingUse.DORMITORY,
            "商铺",
            DwellingUse.SHOP,
            "商业",
            DwellingUse.SHOP,
            "办公",
            DwellingUse.OFFICE,
            "其他",
            DwellingUse.OTHER);

    private static final String ALLOWED =
        "住宅 (RESIDENTIAL), 宿舍 (DORMITORY), 商铺, 商业 (SHOP), 办公 (OFFICE), 其他 (OTHER)";

    @Override
    public Checked<DwellingUse> check(String text, NamedUse details) {
      return Optional.ofNullable(NAMES.get(text))
          .or(() ->
              Stream.of(DwellingUse.values()).filter(use -> use.name().equals(text)).findFirst())
          .<Checked<DwellingUse>>map(use -> new Checked.Valid<>(use, List.of()))
          .orElseGet(() ->
              new Checked.Invalid<>(
                  List.of(new ValidationError("not-one-of", Map.of("allowed", ALLOWED)))));
    }
  }
}
