package io.anju.intake.row;

import java.util.List;

/** Brings rows of one kind into the registry. Rows brought in again change nothing. */
public interface Intake {

  /** Each row by itself: one that is refused keeps none of the others out. */
  Applied apply(List<Row> rows);
}
