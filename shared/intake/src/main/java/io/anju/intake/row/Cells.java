package io.anju.intake.row;

import io.anju.codes.Checked;
import io.anju.codes.Flaw;
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

/** Reads a row cell by cell into the domain's own values and keeps everything that is wrong; what could not be read is null. */
public final class Cells {

  private static final int LONGEST_TEXT = 500;

  private final Row row;
  private final List<FieldError> flaws;

  public Cells(Row row) {
    this.row = row;
    this.flaws = new ArrayList<>(row.flaws());
  }

  public String text(String column) {
    return row.cell(column).map(text -> limited(column, text)).orElseGet(() -> missing(column));
  }

  public Optional<String> optionalText(String column) {
    return row.cell(column).map(text -> limited(column, text));
  }

  /** A code or number with a check of its own. */
  public <T> T code(String column, Function<String, Checked<T>> check) {
    var text = row.cell(column);
    return text.isPresent() ? checked(column, text.get(), check) : missing(column);
  }

  /** Whether it is there and may be what it should be; for a cell whose check needs another one that is wrong. */
  public void there(String column) {
    code(column, text -> new Checked.Valid<>(text, List.of()));
  }

  public <T> Optional<T> optionalCode(String column, Function<String, Checked<T>> check) {
    return row.cell(column).map(text -> checked(column, text, check));
  }

  public <E extends Enum<E>> E choice(String column, Class<E> choices) {
    return code(column, text -> chosen(text, choices));
  }

  public <T> T parsed(String column, Function<String, T> parse, String flaw) {
    return code(column, text -> attempt(text, parse, flaw));
  }

  public <T> Optional<T> optionallyParsed(String column, Function<String, T> parse, String flaw) {
    return optionalCode(column, text -> attempt(text, parse, flaw));
  }

  public void reject(FieldError flaw) {
    flaws.add(flaw);
  }

  public List<FieldError> flaws() {
    return List.copyOf(flaws);
  }

  public static <E extends Enum<E>> Checked<E> chosen(String text, Class<E> choices) {
    String name = Spreadsheet.halfWidth(text).toUpperCase(Locale.ROOT);
    return Arrays.stream(choices.getEnumConstants()).filter(choice -> choice.name().equals(name)).findFirst()
        .<Checked<E>>map(choice -> new Checked.Valid<>(choice, List.of()))
        .orElseGet(() -> new Checked.Invalid<>(List.of(new Flaw("not-one-of", Map.of("allowed",
            Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")))))));
  }

  private <T> T checked(String column, String text, Function<String, Checked<T>> check) {
    if (Spreadsheet.rounded(text)) {
      flaws.add(row.rounded(column));
      return null;
    }
    var checked = check.apply(text);
    checked.flaws().forEach(flaw -> flaws.add(new FieldError(column, flaw)));
    return checked.value().orElse(null);
  }

  private static <T> Checked<T> attempt(String text, Function<String, T> parse, String flaw) {
    try {
      return new Checked.Valid<>(parse.apply(Spreadsheet.halfWidth(text)), List.of());
    } catch (DateTimeException unreadable) {
      return new Checked.Invalid<>(List.of(new Flaw(flaw, Map.of())));
    }
  }

  private String limited(String column, String text) {
    if (text.length() > LONGEST_TEXT) {
      flaws.add(FieldError.of(column, "too-long", Map.of("max", Integer.toString(LONGEST_TEXT))));
    }
    return text;
  }

  /** Told once: a row that cannot be taken apart lacks everything. */
  private <T> T missing(String column) {
    if (row.readable()) {
      flaws.add(FieldError.of(column, "required", Map.of()));
    }
    return null;
  }
}
