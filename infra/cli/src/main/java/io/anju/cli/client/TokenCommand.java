package io.anju.cli.client;

import io.anju.cli.context.CliContext;
import java.util.LinkedHashMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code /anju token}. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints a token of the embedded identity provider.")
public final class TokenCommand implements Callable<Integer> {

  private final CliContext context;

  @Parameters(paramLabel = "ROLE", description = "such as police-officer, landlord, resident")
  private String role = "";

  @Option(
      names = "--division",
      paramLabel = "CODE",
      description = "the division of an official, such as 440305")
  private @Nullable String division;

  @Option(names = "--person", paramLabel = "ID", description = "the person it is for")
  private @Nullable String person;

  @Option(
      names = "--uscc",
      paramLabel = "CODE",
      description = "the unified social credit code of an enterprise")
  private @Nullable String uscc;

  public TokenCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    var claims = new LinkedHashMap<String, String>();
    put(claims, "division", division);
    put(claims, "person", person);
    put(claims, "uscc", uscc);
    context.terminal().print(new IdentityClient(context.settings()).token(role, claims));
    return 0;
  }

  private static void put(
      LinkedHashMap<String, String> claims, String name, @Nullable String value) {
    if (value != null) {
      claims.put(name, value);
    }
  }
}
