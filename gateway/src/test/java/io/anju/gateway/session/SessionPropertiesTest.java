package io.anju.gateway.session;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SessionPropertiesTest {

  private static SessionProperties at(String address, String plainHttp) {
    var any = URI.create("https://idp.example");
    return new SessionProperties(
        URI.create(address),
        plainHttp,
        "https://idp.example",
        "https://idp.example",
        any,
        any,
        any,
        any,
        "",
        Path.of("credentials.json"),
        Path.of("key.json"),
        Duration.ofMinutes(30),
        Duration.ofHours(10));
  }

  @Test
  void production_needs_tls_unless_plain_http_is_accepted() {
    assertThatThrownBy(() -> at("http://anju.example", "").requireTls(true))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("ANJU_PLAIN_HTTP");
    assertThatCode(() -> at("https://anju.example", "").requireTls(true))
        .doesNotThrowAnyException();
    assertThatCode(() -> at("http://localhost:8080", "accepted").requireTls(true))
        .doesNotThrowAnyException();
    assertThatCode(() -> at("http://localhost:8080", "").requireTls(false))
        .doesNotThrowAnyException();
  }
}
