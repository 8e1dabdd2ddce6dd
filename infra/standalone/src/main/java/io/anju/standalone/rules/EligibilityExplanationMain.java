package io.anju.standalone.rules;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the running registry how the rules judge a person and prints the explanation; the token is
 * read from the standard input.
 */
public final class EligibilityExplanationMain {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  private EligibilityExplanationMain() {}

  /**
   * @param arguments the address of the call, and the language: {@code zh} or {@code en}
   */
  public static void main(String[] arguments) throws InterruptedException {
    try {
      String token = new String(System.in.readAllBytes(), StandardCharsets.UTF_8).strip();
      var response = request(URI.create(arguments[0]), token, arguments[1]);
      var explained = JsonMapper.shared().readTree(response.body());
      if (response.statusCode() == 200) {
        System.out.print(new EligibilityExplanation(explained, arguments[1]).text());
        System.exit(0);
      }
      System.err.println(problemMessage(response.statusCode(), explained));
    } catch (IOException | JacksonException unavailable) {
      System.err.println(
          "the registry does not answer at " + arguments[0] + "; is Anju up? (./anju up)");
    }
    System.exit(2);
  }

  private static HttpResponse<String> request(URI address, String token, String language)
      throws IOException, InterruptedException {
    try (var http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
      return http.send(
          HttpRequest.newBuilder(address)
              .timeout(TIMEOUT)
              .header("Authorization", "Bearer " + token)
              .header("Accept-Language", language.equals("en") ? "en" : "zh-CN")
              .header("Anju-Purpose", "advice")
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String problemMessage(int status, JsonNode problem) {
    return status
        + " "
        + problem.path("title").asString("")
        + ": "
        + problem.path("detail").asString("")
        + problem.path("errors").values().stream()
            .map(error ->
                "\n  "
                    + error.path("field").asString("")
                    + ": "
                    + error.path("message").asString(""))
            .collect(Collectors.joining());
  }
}
