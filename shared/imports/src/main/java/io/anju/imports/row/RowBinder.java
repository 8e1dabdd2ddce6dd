package io.anju.imports.row;

import java.util.Optional;

/**
 * Makes records of the domain's own types from rows, by the rules by which requests are read. A
 * component is the column of its name.
 */
public interface RowBinder {

  /**
   * The record; empty where the row was rejected, with every error in it. Other columns are left
   * alone.
   *
   * @param counts takes the rejected row
   */
  <T extends Record> Optional<T> bind(Row row, Class<T> columns, ImportCounts counts);
}
