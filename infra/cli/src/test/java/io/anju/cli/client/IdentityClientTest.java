package io.anju.cli.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.anju.cli.TerminalFixture;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityClientTest {

  @TempDir private Path home;
  private HttpServer identity;
  private String requested = "";
  private String authorization = "";
  private String answer = "{\"access_token\":\"a.b.c\",\"token_type\":\"Bearer\"}";

  @BeforeEach
  void open() throws IOException {
    identity = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    identity.createContext(
        "/oauth2/token",
        exchange -> {
          requested = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          authorization = exchange.getRequestHeaders().getFirst("Authorization");
          var bytes = answer.getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    identity.start();
    var folder = Files.createDirectories(home.resolve("data/identity"));
    Files.writeString(
        folder.resolve("credentials.json"), "{\"clients\": {\"anju-cli\": \"s3cret\"}}");
  }

  @AfterEach
  void close() {
    identity.stop(0);
  }

  private TerminalFixture anju() {
    return new TerminalFixture(
        home, Map.of("ANJU_IDENTITY_PORT", String.valueOf(identity.getAddress().getPort())));
  }

  @Test
  void token_alone_is_printed_and_the_secret_travels_in_the_header() {
    var anju = anju();
    assertThat(anju.run("token", "police-officer", "--division", "440305")).isZero();
    assertThat(anju.said()).isEqualTo("a.b.c" + System.lineSeparator());
    assertThat(requested)
        .isEqualTo("grant_type=client_credentials&role=police-officer&division=440305");
    assertThat(authorization)
        .isEqualTo(
            "Basic "
                + Base64.getEncoder()
                    .encodeToString("anju-cli:s3cret".getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void refusal_is_passed_on_in_the_words_of_the_provider() {
    answer = "{\"error\":\"invalid_request\",\"error_description\":\"no such role: king\"}";
    var anju = anju();
    assertThat(anju.run("token", "king")).isEqualTo(1);
    assertThat(anju.said()).isEqualTo("anju: no such role: king" + System.lineSeparator());
  }

  @Test
  void provider_that_does_not_answer_is_named() {
    identity.stop(0);
    var anju = anju();
    assertThat(anju.run("token", "landlord")).isEqualTo(1);
    assertThat(anju.said()).contains("is Anju up?");
  }
}
