package io.anju.platform.probe;

import java.util.Locale;

/** A probing write did not get through. */
public final class WriteProbeFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** How far a write goes, in this order. */
  public enum Stage {
    STORE,
    BROKER,
    VIEW;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Stage stage;

  public WriteProbeFailedException(Stage stage, Exception cause) {
    super("the write stopped at the " + stage.code() + ": " + cause, cause);
    this.stage = stage;
  }

  /** A stage that did not answer in time. */
  public WriteProbeFailedException(Stage stage) {
    super("the write did not arrive in the " + stage.code() + " in time");
    this.stage = stage;
  }

  public Stage stage() {
    return stage;
  }
}
