package io.anju.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * Writes the rejected rows of a job as CSV in UTF-8, one line for each error: {@code
 * line,column,code,message} and the row as it was sent.
 */
public interface RejectReport {

  /**
   * @param language of the messages
   */
  void write(OutputStream out, ImportJob job, Locale language) throws IOException;

  /** The same with a byte order mark, without which spreadsheets misread UTF-8. */
  void writeForSpreadsheet(OutputStream out, ImportJob job, Locale language) throws IOException;
}
