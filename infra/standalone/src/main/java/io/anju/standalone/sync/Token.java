package io.anju.standalone.sync;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A token, and a new one when it has run out: a large file takes longer than one lasts. */
final class Token {

  private final List<String> command;
  private final Words words;
  private String held;

  /** @param command prints a token */
  Token(List<String> command, Words words) {
    this.command = List.copyOf(command);
    this.words = words;
  }

  String get() throws IOException, InterruptedException {
    if (held == null) {
      var asked = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      held = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (asked.waitFor() != 0 || held.isEmpty()) {
        throw new RefusedException(words.say("没有可用于发送的令牌", "there is no token to send it with"));
      }
    }
    return held;
  }

  void ranOut() {
    held = null;
  }
}
