package io.anju.intake.job;

/**
 * Where reading goes on.
 *
 * @param offset bytes before it
 * @param line the line that begins there; the first is 1
 * @param plainUntil before this offset a quotation mark quotes no line end: one that was never closed was seen further up
 */
public record Place(long offset, long line, long plainUntil) {
  public static final Place START = new Place(0, 1, 0);
}
