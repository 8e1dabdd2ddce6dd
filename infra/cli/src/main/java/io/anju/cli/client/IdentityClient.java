package io.anju.cli.client;

import io.anju.cli.context.CommandFailedException;
import io.anju.cli.part.Part;
import io.anju.cli.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gets tokens from the embedded identity provider, by the client credentials of this command. */
public record IdentityClient(Settings settings) {

  private static final String CLIENT = "anju-cli";
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  /**
   * @param claims what the token is restricted to: {@code division}, {@code person}, {@code uscc}
   * @throws CommandFailedException with what the provider says against it
   */
  public String token(String role, Map<String, String> claims) throws InterruptedException {
    var form = new LinkedHashMap<String, String>();
    form.put("grant_type", "client_credentials");
    form.put("role", role);
    form.putAll(claims);
    var answer = post(form);
    var token = answer.path("access_token").asString("");
    if (token.isEmpty()) {
      throw new CommandFailedException(
          answer.path("error_description").asString("identity answered: " + answer));
    }
    return token;
  }

  private JsonNode post(Map<String, String> form) throws InterruptedException {
    var basic =
        Base64.getEncoder()
            .encodeToString((CLIENT + ":" + secret()).getBytes(StandardCharsets.US_ASCII));
    var request =
        HttpRequest.newBuilder(URI.create(settings.localUrl(Part.IDENTITY) + "/oauth2/token"))
            .timeout(TIMEOUT)
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(encode(form)))
            .build();
    try (var http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build()) {
      return JsonMapper.shared()
          .readTree(http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException | JacksonException _) {
      throw new CommandFailedException("identity does not answer; is Anju up? (./anju up)");
    }
  }

  private String secret() {
    var file = settings.credentials();
    try {
      var secret = JsonMapper.shared().readTree(Files.readString(file)).findValue(CLIENT);
      if (secret != null && secret.isString()) {
        return secret.asString();
      }
      throw new CommandFailedException("there is no secret of " + CLIENT + " in " + file);
    } catch (IOException _) {
      throw new CommandFailedException(
          "there are no credentials yet at " + file + "; ./anju up makes them");
    } catch (JacksonException _) {
      throw new CommandFailedException(file + " is not JSON");
    }
  }

  private static String encode(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
