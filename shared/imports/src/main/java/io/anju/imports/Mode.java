package io.anju.imports;

/** What it means that a file does not list a record. */
public enum Mode {
  /** Nothing: the file holds changes. */
  DELTA,
  /** The record has ended: the file holds every running record. */
  FULL
}
