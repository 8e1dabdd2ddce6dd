package io.anju.imports.job;

/**
 * Where reading goes on.
 *
 * @param offset bytes before it
 * @param line the line that begins there; the first is 1
 * @param unquotedUntil before this offset a quotation mark quotes no line end: one that was never
 *     closed was seen further up
 */
public record ReadPosition(long offset, long line, long unquotedUntil) {
  public static final ReadPosition START = new ReadPosition(0, 1, 0);
}
