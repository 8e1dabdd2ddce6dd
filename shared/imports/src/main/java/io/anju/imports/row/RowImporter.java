package io.anju.imports.row;

import java.util.List;

/** Brings rows of one kind into the registry. Rows brought in again change nothing. */
public interface RowImporter {

  /** Each row by itself: one that is refused keeps none of the others out. */
  BatchResult apply(List<Row> rows);
}
