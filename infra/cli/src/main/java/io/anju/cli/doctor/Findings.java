package io.anju.cli.doctor;

import io.anju.cli.context.Terminal;

/** What a check-up found, a line each as it is found. */
final class Findings {

  private final Terminal terminal;
  private boolean lacking;

  Findings(Terminal terminal) {
    this.terminal = terminal;
  }

  void heading(String text) {
    terminal.print(text);
  }

  void ok(String text) {
    terminal.print("  ok    " + text);
  }

  void note(String text) {
    terminal.print("  note  " + text);
  }

  void lack(String text) {
    terminal.print("  LACK  " + text);
    lacking = true;
  }

  boolean isLacking() {
    return lacking;
  }
}
