package io.anju.imports.position;

/**
 * Where reading resumes.
 *
 * @param offset bytes before it
 * @param line number of the line that begins there, from 1
 * @param unquotedUntil offset before which quotation marks enclose no line ends, because one that
 *     was never closed was found there
 */
public record ReadPosition(long offset, long line, long unquotedUntil) {
  public static final ReadPosition START = new ReadPosition(0, 1, 0);
}
