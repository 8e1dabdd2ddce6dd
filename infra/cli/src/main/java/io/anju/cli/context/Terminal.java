package io.anju.cli.context;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * What a command says: results to the standard output, everything else to the standard error; and a
 * line of progress that replaces itself, only where there is a terminal to see it.
 *
 * @param interactive whether the standard error is a terminal
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {

  private static final String CLEAR_LINE = "\r\033[K";

  /** A result, for people and for pipes. */
  public void print(String line) {
    out.println(line);
  }

  /** A plain line beside the result. */
  public void say(String line) {
    endProgress();
    err.println(line);
  }

  public void progress(String line) {
    if (interactive) {
      err.print(CLEAR_LINE + line);
      err.flush();
    }
  }

  public void endProgress() {
    progress("");
  }

  /** Such as {@code 12.3 s}. */
  public static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
