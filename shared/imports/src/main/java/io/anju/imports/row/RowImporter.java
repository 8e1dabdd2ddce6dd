package io.anju.imports.row;

import java.util.List;

/** Imports rows of one kind. Importing a row again changes nothing. */
public interface RowImporter {

  /** Imports each row independently: a rejected row does not affect the others. */
  BatchResult apply(List<Row> rows);
}
