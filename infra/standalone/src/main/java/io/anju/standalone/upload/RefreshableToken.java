package io.anju.standalone.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A token, fetched again after it expires: a large file takes longer than one lasts. */
final class RefreshableToken {

  private final List<String> command;
  private final BilingualMessages messages;
  private String cached;

  /**
   * @param command prints a token
   */
  RefreshableToken(List<String> command, BilingualMessages messages) {
    this.command = List.copyOf(command);
    this.messages = messages;
  }

  String get() throws IOException, InterruptedException {
    if (cached == null) {
      var process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      cached = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0 || cached.isEmpty()) {
        throw new RequestRejectedException(
            messages.format("没有可用于发送的令牌", "there is no token to send it with"));
      }
    }
    return cached;
  }

  void invalidate() {
    cached = null;
  }
}
