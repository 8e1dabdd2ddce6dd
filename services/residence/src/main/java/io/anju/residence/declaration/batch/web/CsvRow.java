package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.anju.codes.DwellingCode;
import io.anju.contract.residence.ResidenceReason;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.RequestReader;
import io.anju.residence.declaration.batch.DeclarationRow;
import io.anju.residence.person.PresentedIdentity;
import io.anju.residence.person.http.PersonRequestReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    if (cells.size() != columns.size()) {
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
    var errors = new ArrayList<FieldError>();
    var person =
        collectErrors(errors, () -> PersonRequestReader.read(RequestReader.of(person()), today));
    var residence = collectErrors(errors, () -> residence(RequestReader.of(residence())));
    if (!errors.isEmpty()) {
      throw invalid(errors);
    }
    return residence.orElseThrow().toDeclarationRow(person.orElseThrow());
  }

  private record ResidenceColumns(
      DwellingCode dwelling, LocalDate since, Optional<LocalDate> until, ResidenceReason reason) {
    DeclarationRow toDeclarationRow(PresentedIdentity person) {
      return new DeclarationRow(person, dwelling, since, until, reason);
    }
  }

  private static ResidenceColumns residence(RequestReader reader) {
    var residence =
        new ResidenceColumns(
            reader.code("dwellingCode", DwellingCode::check),
            reader.date("since"),
            reader.optionalDate("until"),
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
    return nodeOf("dwellingCode", "since", "until", "reason");
  }

  private ObjectNode nodeOf(String... names) {
    var node = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      node.put(name, cell(name));
    }
    return node;
  }

  /** Null where the file has no such column. */
  private @Nullable String cell(String column) {
    int at = columns.indexOf(column);
    return at < 0 ? null : cells.get(at);
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
