package io.anju.imports.job;

/** What it means that a file does not name something. */
public enum Mode {
  /** Nothing: the file tells of changes. */
  DELTA,
  /** That it is over: the file holds everything that runs. */
  FULL
}
