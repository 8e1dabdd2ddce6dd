package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.anju.codes.DwellingCode;
import io.anju.codes.validation.Checked;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.table.Spreadsheet;
import io.anju.platform.table.Times;
import io.anju.platform.web.RequestReader;
import io.anju.residence.declaration.batch.DeclarationRow;
import io.anju.residence.person.http.PersonRequestReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the file, as it was sent.
 *
 * @param columns the header's
 */
record CsvRow(long line, List<String> columns, List<String> cells) {

  private static final Map<String, String> COLUMN_NAMES =
      Map.of("document.type", "documentType", "document.number", "documentNumber");

  static CsvRow of(List<String> columns, CsvRecord record) {
    return new CsvRow(record.getStartingLineNumber(), columns, record.getFields());
  }

  /**
   * Reads the row as a registration and a declaration, and rejects it with all validation errors of
   * both.
   */
  DeclarationRow parse(LocalDate today) {
    if (!hasColumns()) {
      throw invalid(
          List.of(
              FieldError.of(
                  "",
                  "cells-differ",
                  Map.of(
                      "expected",
                      Integer.toString(columns.size()),
                      "found",
                      Integer.toString(cells.size())))));
    }
    var errors = new ArrayList<FieldError>(spreadsheetErrors());
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    var since = day("since", Times::day, errors);
    var until = day("until", Times::lastDay, errors).flatMap(Function.identity());
    var person =
        collectErrors(errors, () -> PersonRequestReader.read(RequestReader.of(person()), today));
    var residence = collectErrors(errors, () -> residence(RequestReader.of(residence())));
    if (since.isEmpty() && cell("since") == null) {
      errors.add(FieldError.of("since", "required", Map.of()));
    }
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    var declared = residence.orElseThrow();
    return new DeclarationRow(
        person.orElseThrow(), declared.dwelling(), since.orElseThrow(), until, declared.reason());
  }

  /** As many cells as columns; what a spreadsheet leaves behind them is empty. */
  private boolean hasColumns() {
    return cells.size() >= columns.size()
        && cells.subList(columns.size(), cells.size()).stream().allMatch(Spreadsheet::isBlank);
  }

  /** Cells without a name of their column, and numbers whose last digits are lost. */
  private List<FieldError> spreadsheetErrors() {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isEmpty() && !Spreadsheet.isBlank(cells.get(i))) {
        errors.add(FieldError.of("", "field-unknown", Map.of()));
      } else if (Spreadsheet.rounded(Spreadsheet.unwrap(cells.get(i)))) {
        errors.add(FieldError.of(columns.get(i), "rounded-by-spreadsheet", Map.of()));
      }
    }
    return errors;
  }

  private <T> Optional<T> day(
      String column, Function<String, Checked<T>> check, List<FieldError> errors) {
    return Optional.ofNullable(cell(column))
        .flatMap(text -> {
          var checked = check.apply(text);
          checked.errors().forEach(error -> errors.add(new FieldError(column, error)));
          return checked.value();
        });
  }

  private record ResidenceColumns(DwellingCode dwelling, ResidenceReason reason) {}

  private static ResidenceColumns residence(RequestReader reader) {
    var residence =
        new ResidenceColumns(
            reader.code("dwellingCode", DwellingCode::check),
            reader.choice("reason", ResidenceReason.class));
    reader.complete();
    return residence;
  }

  private ObjectNode person() {
    var person = nodeOf("name", "phone");
    person.set(
        "document",
        JsonNodeFactory.instance
            .objectNode()
            .put("type", cell("documentType"))
            .put("number", cell("documentNumber")));
    return person;
  }

  private ObjectNode residence() {
    return nodeOf("dwellingCode", "reason");
  }

  private ObjectNode nodeOf(String... names) {
    var node = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      node.put(name, cell(name));
    }
    return node;
  }

  /** Null where the file has no such column, or the cell holds nothing. */
  private @Nullable String cell(String column) {
    int at = columns.indexOf(column);
    var text = at < 0 ? "" : Spreadsheet.unwrap(cells.get(at));
    return text.isEmpty() ? null : text;
  }

  private static <T> Optional<T> collectErrors(List<FieldError> errors, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RegistryException invalid) {
      invalid
          .errors()
          .forEach(error ->
              errors.add(
                  new FieldError(
                      COLUMN_NAMES.getOrDefault(error.field(), error.field()), error.error())));
      return Optional.empty();
    }
  }

  private static RegistryException invalid(List<FieldError> errors) {
    return new RegistryException(PlatformError.INVALID_REQUEST, errors);
  }
}
