package io.anju.imports;

/** The format of a file. */
public enum FileType {
  /** RFC 4180, with a header. */
  CSV,
  /** One JSON object a line. */
  NDJSON,
  /** A workbook (ECMA-376); each sheet is a table with a header. */
  XLSX
}
