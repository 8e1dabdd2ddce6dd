package io.anju.employment.sync;

/** How a file is written. */
public enum FileType {
  /** RFC 4180, its first line naming the columns. */
  CSV,
  /** One JSON object a line. */
  NDJSON
}
