package io.anju.cli.registry;

/**
 * How well a part is.
 *
 * @param up whether it does all it is for
 * @param text for people: {@code up}, {@code starting}, {@code no writes (broker)}, …
 */
public record PartHealth(boolean up, String text) {

  public static final PartHealth UP = new PartHealth(true, "up");
  public static final PartHealth DOWN = new PartHealth(false, "down");
  public static final PartHealth STARTING = new PartHealth(false, "starting");
  public static final PartHealth SILENT = new PartHealth(false, "silent");
}
