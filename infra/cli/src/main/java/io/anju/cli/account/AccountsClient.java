package io.anju.cli.account;

import io.anju.cli.client.IdentityClient;
import io.anju.cli.context.CommandFailedException;
import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the provider's API of accounts as an administrator. */
record AccountsClient(Settings settings) {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /**
   * @param path below {@code /api/accounts}
   * @throws CommandFailedException with what the provider says against it
   */
  JsonNode send(String method, String path, Map<String, ?> body) throws InterruptedException {
    var token = new IdentityClient(settings).token("administrator", Map.of());
    var request =
        HttpRequest.newBuilder(
                URI.create(settings.localUrl(Part.IDENTITY) + "/api/accounts" + path))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", "en")
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(
                        JsonMapper.shared().writeValueAsString(body)))
            .build();
    try (var http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
      var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      var json = JsonMapper.shared().readTree(answer.body());
      if (answer.statusCode() / 100 != 2) {
        throw new CommandFailedException(
            json.path("detail").asString("identity answered " + answer.statusCode()));
      }
      return json;
    } catch (IOException | JacksonException _) {
      throw new CommandFailedException("identity does not answer; is Anju up? (./anju up)");
    }
  }
}
