package io.anju.standalone.upload;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A token, fetched again after it expires: a large file takes longer than one lasts. */
final class RefreshableToken {

  private final List<String> command;
  private final BilingualMessages messages;
  private @Nullable String cached;

  /**
   * @param command prints a token
   */
  RefreshableToken(List<String> command, BilingualMessages messages) {
    this.command = List.copyOf(command);
    this.messages = messages;
  }

  String get() throws IOException, InterruptedException {
    var token = cached;
    if (token == null) {
      token = fetch();
      cached = token;
    }
    return token;
  }

  private String fetch() throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    var token = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0 || token.isEmpty()) {
      throw new RequestRejectedException(
          messages.format("没有可用于发送的令牌", "there is no token to send it with"));
    }
    return token;
  }

  void invalidate() {
    cached = null;
  }
}
