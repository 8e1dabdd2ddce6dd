package io.anju.residence.declaration.batch.web;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.anju.codes.DwellingCode;
import io.anju.contract.ResidenceReason;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Form;
import io.anju.residence.declaration.batch.Entry;
import io.anju.residence.person.Presented;
import io.anju.residence.person.web.PersonForm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row of the file, as it was sent.
 *
 * @param columns the header's
 */
record Row(long line, List<String> columns, List<String> cells) {

  private static final Map<String, String> NAMED_OTHERWISE = Map.of("document.type", "documentType", "document.number", "documentNumber");

  static Row of(List<String> columns, CsvRecord record) {
    return new Row(record.getStartingLineNumber(), columns, record.getFields());
  }

  /** Reads what a single registration and a single declaration would read; refuses with everything that is wrong with either. */
  Entry read(LocalDate today) {
    if (cells.size() != columns.size()) {
      throw refused(List.of(FieldError.of("", "cells-differ",
          Map.of("expected", Integer.toString(columns.size()), "found", Integer.toString(cells.size())))));
    }
    var errors = new ArrayList<FieldError>();
    var person = attempt(errors, () -> PersonForm.read(Form.of(person()), today));
    var home = attempt(errors, () -> home(Form.of(home())));
    if (!errors.isEmpty()) {
      throw refused(errors);
    }
    return home.orElseThrow().of(person.orElseThrow());
  }

  private record Home(DwellingCode dwelling, LocalDate since, Optional<LocalDate> until, ResidenceReason reason) {
    Entry of(Presented person) {
      return new Entry(person, dwelling, since, until, reason);
    }
  }

  private static Home home(Form form) {
    var home = new Home(form.code("dwellingCode", DwellingCode::check), form.date("since"), form.optionalDate("until"),
        form.choice("reason", ResidenceReason.class));
    form.complete();
    return home;
  }

  private ObjectNode person() {
    var person = taken("name", "phone");
    person.set("document", JsonNodeFactory.instance.objectNode().put("type", cell("documentType")).put("number", cell("documentNumber")));
    return person;
  }

  private ObjectNode home() {
    return taken("dwellingCode", "since", "until", "reason");
  }

  private ObjectNode taken(String... names) {
    var node = JsonNodeFactory.instance.objectNode();
    for (String name : names) {
      node.put(name, cell(name));
    }
    return node;
  }

  /** Null where the file has no such column. */
  private String cell(String column) {
    int at = columns.indexOf(column);
    return at < 0 ? null : cells.get(at);
  }

  private static <T> Optional<T> attempt(List<FieldError> errors, Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (RegistryException wrong) {
      wrong.errors().forEach(error -> errors.add(new FieldError(NAMED_OTHERWISE.getOrDefault(error.field(), error.field()), error.flaw())));
      return Optional.empty();
    }
  }

  private static RegistryException refused(List<FieldError> errors) {
    return new RegistryException(PlatformError.INVALID_REQUEST, errors);
  }
}
