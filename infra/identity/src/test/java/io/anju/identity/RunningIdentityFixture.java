package io.anju.identity;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running provider on a free port with a data folder. */
record RunningIdentityFixture(ConfigurableApplicationContext context, Path data)
    implements AutoCloseable {

  private static final JsonMapper JSON = new JsonMapper();

  static RunningIdentityFixture over(Path data) {
    return new RunningIdentityFixture(
        new SpringApplicationBuilder(IdentityApplication.class)
            .run(
                "--spring.config.name=identity",
                "--server.port=0",
                "--anju.data=" + data,
                "--anju.issuer=http://identity.test"),
        data);
  }

  URI at(String path) {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  JsonNode credentials() {
    return JSON.readTree(data.resolve("identity/credentials.json"));
  }

  String secret(String client) {
    return credentials().at("/clients/" + client).asString();
  }

  HttpResponse<String> requestToken(Map<String, String> form) throws Exception {
    return requestToken("anju-cli", secret("anju-cli"), form);
  }

  HttpResponse<String> requestToken(String client, String secret, Map<String, String> form)
      throws Exception {
    return post("/oauth2/token", client, secret, form);
  }

  HttpResponse<String> post(String path, String client, String secret, Map<String, String> form)
      throws Exception {
    var basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(at(path))
              .header("Authorization", "Basic " + basic)
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  /** Checks the signature against the published keys, as a service does. */
  Jwt verified(String token) {
    return NimbusJwtDecoder.withJwkSetUri(at("/oauth2/jwks").toString()).build().decode(token);
  }

  static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(joining("&"));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JSON.readTree(response.body());
  }

  @Override
  public void close() {
    context.close();
  }
}
