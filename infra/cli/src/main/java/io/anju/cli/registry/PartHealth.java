package io.anju.cli.registry;

/**
 * How well a part is.
 *
 * @param up whether it does all it is for
 * @param text for people: {@code up}, {@code starting}, {@code no writes (broker)}, …
 */
public record PartHealth(boolean up, String text) {

  static final PartHealth UP = new PartHealth(true, "up");
  static final PartHealth DOWN = new PartHealth(false, "down");
  static final PartHealth STARTING = new PartHealth(false, "starting");
  static final PartHealth SILENT = new PartHealth(false, "silent");
}
