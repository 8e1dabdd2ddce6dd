package io.anju.cli.context;

/** A command cannot do what it was asked for; the message is shown as it is, without a trace. */
public final class CommandFailedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  public CommandFailedException(String message) {
    this(message, 1);
  }

  /**
   * @param exitCode what the command ends with, never 0
   */
  public CommandFailedException(String message, int exitCode) {
    super(message);
    this.exitCode = exitCode;
  }

  public int exitCode() {
    return exitCode;
  }
}
