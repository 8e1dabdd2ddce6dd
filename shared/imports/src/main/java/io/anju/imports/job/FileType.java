package io.anju.imports.job;

/** How a file is written. */
public enum FileType {
  /** RFC 4180, its first line naming the columns. */
  CSV,
  /** One JSON object a line. */
  NDJSON,
  /** A workbook (ECMA-376): each sheet a table, its first line naming the columns. */
  XLSX
}
