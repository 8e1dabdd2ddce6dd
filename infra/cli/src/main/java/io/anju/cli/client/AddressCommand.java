package io.anju.cli.client;

import io.anju.cli.context.CliContext;
import io.anju.cli.context.CommandFailedException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** {@code /anju address}. */
@Command(
    name = "address",
    mixinStandardHelpOptions = true,
    description =
        "Shows what the registry understands by each address: its elements, its door, how sure."
            + " A line of JSON each.")
public final class AddressCommand implements Callable<Integer> {

  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final CliContext context;

  @Parameters(arity = "1..*", paramLabel = "TEXT", description = "such as '南山区科苑路15号A栋1801'")
  private List<String> texts = List.of();

  public AddressCommand(CliContext context) {
    this.context = context;
  }

  @Override
  public Integer call() throws InterruptedException {
    var settings = context.settings();
    var division = settings.get("ANJU_DIVISION").orElse("440305");
    var token = new IdentityClient(settings).token("housing-officer", Map.of("division", division));
    var address = URI.create(settings.url() + "/api/addresses/standardise");
    try (var http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
      for (var text : texts) {
        var request =
            HttpRequest.newBuilder(address)
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(Map.of("text", text))))
                .build();
        context.terminal().print(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
      }
      return 0;
    } catch (IOException _) {
      throw new CommandFailedException("the gateway does not answer; is Anju up? (./anju up)");
    }
  }
}
