package io.anju.imports.row;

import io.anju.codes.validation.Checked;
import io.anju.codes.validation.InvalidCodeException;
import io.anju.codes.validation.ValidationError;
import io.anju.platform.error.FieldError;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads a row cell by cell into domain values and collects every error. A value that is missing or
 * invalid is null; its error is in {@link #errors()}.
 */
public final class Cells {

  private static final int MAX_TEXT_LENGTH = 500;

  private final Row row;
  private final List<FieldError> errors;

  public Cells(Row row) {
    this.row = row;
    this.errors = new ArrayList<>(row.errors());
  }

  public @Nullable String text(String column) {
    return row.cell(column).map(text -> limited(column, text)).orElseGet(() -> missing(column));
  }

  public Optional<String> optionalText(String column) {
    return row.cell(column).map(text -> limited(column, text));
  }

  /** A code or number with a check of its own. */
  public <T> @Nullable T code(String column, Function<String, Checked<T>> check) {
    var text = row.cell(column);
    return text.isPresent() ? checked(column, text.get(), check) : missing(column);
  }

  /**
   * Checks that the cell is filled and not rounded, for a value that cannot be checked because
   * another one is invalid.
   */
  public void requireCell(String column) {
    code(column, text -> new Checked.Valid<>(text, List.of()));
  }

  public <T> Optional<T> optionalCode(String column, Function<String, Checked<T>> check) {
    return row.cell(column).flatMap(text -> Optional.ofNullable(checked(column, text, check)));
  }

  public <E extends Enum<E>> @Nullable E choice(String column, Class<E> choices) {
    return code(column, text -> parseChoice(text, choices));
  }

  public <T> @Nullable T parsed(String column, Function<String, T> parse, String error) {
    return code(column, text -> attempt(text, parse, error));
  }

  public <T> Optional<T> optionalParsed(String column, Function<String, T> parse, String error) {
    return optionalCode(column, text -> attempt(text, parse, error));
  }

  public void reject(FieldError error) {
    errors.add(error);
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  public static <E extends Enum<E>> Checked<E> parseChoice(String text, Class<E> choices) {
    String name = Spreadsheet.halfWidth(text).toUpperCase(Locale.ROOT);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(name))
        .findFirst()
        .<Checked<E>>map(choice -> new Checked.Valid<>(choice, List.of()))
        .orElseGet(() ->
            new Checked.Invalid<>(
                List.of(
                    new ValidationError(
                        "not-one-of",
                        Map.of(
                            "allowed",
                            Arrays.stream(choices.getEnumConstants())
                                .map(Enum::name)
                                .collect(Collectors.joining(", ")))))));
  }

  private <T> @Nullable T checked(String column, String text, Function<String, Checked<T>> check) {
    if (Spreadsheet.rounded(text)) {
      errors.add(row.rounded(column));
      return null;
    }
    var checked = check.apply(text);
    checked.errors().forEach(error -> errors.add(new FieldError(column, error)));
    return checked.value().orElse(null);
  }

  private static <T> Checked<T> attempt(String text, Function<String, T> parse, String error) {
    try {
      return new Checked.Valid<>(parse.apply(Spreadsheet.halfWidth(text)), List.of());
    } catch (InvalidCodeException invalid) {
      return new Checked.Invalid<>(invalid.errors());
    } catch (DateTimeException unreadable) {
      return new Checked.Invalid<>(List.of(new ValidationError(error, Map.of())));
    }
  }

  private String limited(String column, String text) {
    if (text.length() > MAX_TEXT_LENGTH) {
      errors.add(
          FieldError.of(column, "too-long", Map.of("max", Integer.toString(MAX_TEXT_LENGTH))));
    }
    return text;
  }

  /** Not reported for a row that cannot be parsed, which lacks every column. */
  private <T> @Nullable T missing(String column) {
    if (row.readable()) {
      errors.add(FieldError.of(column, "required", Map.of()));
    }
    return null;
  }
}
