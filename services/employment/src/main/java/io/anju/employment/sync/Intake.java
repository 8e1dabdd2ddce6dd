package io.anju.employment.sync;

import java.util.List;

/** Brings rows of one kind into the registry. Rows brought in again change nothing. */
interface Intake {

  /** Each row by itself: one that is refused keeps none of the others out. */
  Applied apply(List<Row> rows);
}
