package io.anju.housing.bulk;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.DwellingUse;
import io.anju.imports.row.Cells;
import io.anju.platform.table.Spreadsheet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Reads the values of cells as people write them. */
final class CellValues {

  private static final Map<String, DwellingUse> USES =
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
  private static final Map<String, Boolean> FLAGS =
      Map.of("true", true, "是", true, "1", true, "false", false, "否", false, "0", false);

  private static final String ALL_USES =
      "住宅 (RESIDENTIAL), 宿舍 (DORMITORY), 商铺, 商业 (SHOP), 办公 (OFFICE), 其他 (OTHER)";
  private static final int MAX_NAME_LENGTH = 60;

  private CellValues() {}

  static Checked<DwellingUse> use(String text) {
    var use = USES.get(text);
    return use != null
        ? valid(use)
        : switch (Cells.parseChoice(text, DwellingUse.class)) {
          case Checked.Valid<DwellingUse> named -> named;
          case Checked.Invalid<DwellingUse> _ -> invalid("not-one-of", Map.of("allowed", ALL_USES));
        };
  }

  static Checked<Boolean> flag(String text) {
    var flag = FLAGS.get(Spreadsheet.halfWidth(text).toLowerCase(Locale.ROOT));
    return flag != null
        ? valid(flag)
        : invalid("not-one-of", Map.of("allowed", "是 (true), 否 (false)"));
  }

  /** A number within limits. Validation errors: {@code not-a-number}, {@code out-of-range}. */
  static Function<String, Checked<BigDecimal>> number(String min, String max) {
    return text -> {
      try {
        var number = new BigDecimal(Spreadsheet.halfWidth(text));
        boolean inside =
            number.compareTo(new BigDecimal(min)) >= 0
                && number.compareTo(new BigDecimal(max)) <= 0;
        return inside ? valid(number) : invalid("out-of-range", Map.of("min", min, "max", max));
      } catch (NumberFormatException unreadable) {
        return invalid("not-a-number", Map.of());
      }
    };
  }

  static Function<String, Checked<Integer>> whole(int min, int max) {
    var number = number(Integer.toString(min), Integer.toString(max));
    return text ->
        switch (number.apply(text)) {
          case Checked.Valid<BigDecimal>(var value, var _)
              when value.stripTrailingZeros().scale() <= 0 ->
              valid(value.intValue());
          case Checked.Valid<BigDecimal> _ -> invalid("not-a-number", Map.of());
          case Checked.Invalid<BigDecimal>(var errors) -> new Checked.Invalid<>(errors);
        };
  }

  /** Names joined by {@code |}. Validation errors: {@code too-long}. */
  static Checked<List<String>> names(String text) {
    var names =
        Arrays.stream(text.split("[|｜]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return names.stream().anyMatch(name -> name.length() > MAX_NAME_LENGTH)
        ? invalid("too-long", Map.of("max", Integer.toString(MAX_NAME_LENGTH)))
        : valid(names);
  }

  private static <T> Checked<T> valid(T value) {
    return new Checked.Valid<>(value, List.of());
  }

  private static <T> Checked<T> invalid(String code, Map<String, String> arguments) {
    return new Checked.Invalid<>(List.of(new ValidationError(code, arguments)));
  }
}
