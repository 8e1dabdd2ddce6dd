package io.anju.imports.file;

import io.anju.imports.row.ImportCounts;
import io.anju.imports.row.Row;
import io.anju.imports.row.RowBinder;
import io.anju.platform.error.FieldError;
import io.anju.platform.request.LastDay;
import io.anju.platform.request.binding.BindingErrors;
import io.anju.platform.request.binding.RequestBinder;
import io.anju.platform.table.Times;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Binds rows as requests are bound, once their cells are brought into the notation of JSON. */
public record CellRowBinder(RequestBinder binder) implements RowBinder {

  @Override
  public <T extends Record> Optional<T> bind(Row row, Class<T> columns, ImportCounts counts) {
    if (!row.readable()) {
      counts.reject(row, row.errors());
      return Optional.empty();
    }
    var errors = new BindingErrors(new CellNotation(row));
    var bound = binder.bindFields(cells(row, columns), columns, errors);
    if (bound.isEmpty()) {
      counts.reject(row, byColumn(row, errors.all()));
    }
    return bound;
  }

  private static ObjectNode cells(Row row, Class<? extends Record> columns) {
    var cells = JsonNodeFactory.instance.objectNode();
    row.cells()
        .keySet()
        .forEach(column -> row.cell(column).ifPresent(text -> cells.put(column, text)));
    Arrays.stream(columns.getRecordComponents())
        .filter(component -> component.isAnnotationPresent(LastDay.class))
        .map(RecordComponent::getName)
        .filter(column -> row.cell(column).filter(Times::isNoEnd).isPresent())
        .forEach(cells::remove);
    return cells;
  }

  /** In the order of the file. A column is one cell, whatever is written in it. */
  private static List<FieldError> byColumn(Row row, List<FieldError> errors) {
    var columns = List.copyOf(row.cells().keySet());
    return errors.stream()
        .map(error -> new FieldError(CellNotation.column(error.field()), error.error()))
        .distinct()
        .sorted(Comparator.comparingInt(error -> columns.indexOf(error.field())))
        .toList();
  }
}
