package io.anju.cli.account;

import io.anju.cli.context.CliContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** {@code /anju user}. */
@Command(
    name = "user",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "add|list|reset|revoke",
    description = "Accounts of the embedded identity provider.")
public final class UserCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  private UserCommand() {}

  public static CommandLine commandLine(CliContext context) {
    return new CommandLine(new UserCommand())
        .addSubcommand(new Add(context))
        .addSubcommand(new ListAll(context))
        .addSubcommand(new Reset(context))
        .addSubcommand(new Revoke(context));
  }

  @Override
  public void run() {
    if (spec != null) {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }

  private static void printFirstPassword(CliContext context, JsonNode account) {
    context
        .terminal()
        .print(
            "%s  first password: %s"
                .formatted(account.path("name").asString(), account.path("password").asString()));
    context.terminal().say("It is shown this once, and is changed at the first sign-in.");
  }

  /** {@code /anju user add}. */
  @Command(name = "add", mixinStandardHelpOptions = true, description = "Makes an account.")
  static final class Add implements Callable<Integer> {

    private final CliContext context;

    @Parameters(index = "0", paramLabel = "NAME", description = "such as zhang.wei")
    private String name = "";

    @Parameters(index = "1", paramLabel = "ROLE", description = "such as police-officer")
    private String role = "";

    @Option(names = "--display-name", paramLabel = "NAME", description = "such as 张伟")
    private @Nullable String displayName;

    @Option(names = "--division", paramLabel = "CODE", description = "of an official")
    private @Nullable String division;

    @Option(names = "--person", paramLabel = "ID", description = "whose account it is")
    private @Nullable String person;

    @Option(names = "--uscc", paramLabel = "CODE", description = "the enterprise it acts for")
    private @Nullable String uscc;

    Add(CliContext context) {
      this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
      var body = new LinkedHashMap<String, String>(Map.of("name", name, "role", role));
      put(body, "displayName", displayName);
      put(body, "division", division);
      put(body, "person", person);
      put(body, "uscc", uscc);
      printFirstPassword(context, new AccountsClient(context.settings()).send("POST", "", body));
      return 0;
    }

    private static void put(Map<String, String> body, String field, @Nullable String value) {
      if (value != null) {
        body.put(field, value);
      }
    }
  }

  /** {@code /anju user list}. */
  @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the accounts.")
  static final class ListAll implements Callable<Integer> {

    private final CliContext context;

    @Option(names = "--role", paramLabel = "ROLE", description = "those of one role")
    private @Nullable String role;

    ListAll(CliContext context) {
      this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
      var client = new AccountsClient(context.settings());
      var filter = role == null ? "" : "&role=" + role;
      var after = "";
      do {
        var page = client.send("GET", "?limit=500" + filter + after, Map.of());
        page.path("items").valueStream().forEach(this::print);
        after = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
      } while (!after.isEmpty());
      return 0;
    }

    private void print(JsonNode account) {
      context
          .terminal()
          .print(
              "%-20s %-16s %-12s %-26s %s"
                  .formatted(
                      account.path("name").asString(),
                      account.path("role").asString(),
                      account.path("state").asString(),
                      scope(account),
                      account.path("displayName").asString()));
    }

    private static String scope(JsonNode account) {
      for (var field : new String[] {"division", "personId", "uscc"}) {
        if (account.path(field).isString()) {
          return account.path(field).asString();
        }
      }
      return "-";
    }
  }

  /** {@code /anju user reset}. */
  @Command(
      name = "reset",
      mixinStandardHelpOptions = true,
      description = "Gives an account a first password again, and takes its authenticator.")
  static final class Reset implements Callable<Integer> {

    private final CliContext context;

    @Parameters(paramLabel = "NAME")
    private String name = "";

    Reset(CliContext context) {
      this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
      printFirstPassword(
          context,
          new AccountsClient(context.settings()).send("POST", "/" + name + "/reset", Map.of()));
      return 0;
    }
  }

  /** {@code /anju user revoke}. */
  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Ends an account: its sessions are refused within a minute.")
  static final class Revoke implements Callable<Integer> {

    private final CliContext context;

    @Parameters(paramLabel = "NAME")
    private String name = "";

    Revoke(CliContext context) {
      this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
      new AccountsClient(context.settings()).send("POST", "/" + name + "/revocation", Map.of());
      context.terminal().say(name + " is revoked");
      return 0;
    }
  }
}
