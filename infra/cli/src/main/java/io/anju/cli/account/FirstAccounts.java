package io.anju.cli.account;

import io.anju.cli.context.CliContext;
import java.io.IOException;
import java.nio.file.Files;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The accounts that the embedded identity provider made at its first start. */
public final class FirstAccounts {

  private FirstAccounts() {}

  /** Their names, and where their passwords are; never the passwords, which would stay in a log. */
  public static void print(CliContext context) {
    var file = context.settings().credentials();
    try {
      var users = JsonMapper.shared().readTree(Files.readString(file)).path("users");
      context.terminal().say("");
      context.terminal().say("The console: " + context.settings().url() + "/   (./anju open)");
      context.terminal().say("One account of each role:");
      users.valueStream().forEach(user -> context.terminal().say(line(user)));
      context
          .terminal()
          .say("Passwords, and for officials the key (totp) of an authenticator, are in " + file);
    } catch (IOException | JacksonException _) {
      context.terminal().say("there are no credentials at " + file);
    }
  }

  private static String line(JsonNode user) {
    return "  %-16s %-12s %s"
        .formatted(
            user.path("role").asString(),
            user.path("name").asString(),
            user.path("displayName").asString(""));
  }
}
