package io.anju.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** It reads what Spring Security's own reader reads, header by header. */
class BearerTokenReaderTest {

  private static final String[] PIECES = {
    "Bearer",
    "bearer",
    "BEARER",
    "Basic",
    "Bear",
    " ",
    "  ",
    "\t",
    "abc",
    "A-._~+/9",
    "=",
    "==",
    "=a",
    "中",
    "!",
    ",",
    "\"",
    ""
  };

  private final BearerTokenResolver ours = new BearerTokenReader();
  private final BearerTokenResolver springs = new DefaultBearerTokenResolver();

  @Test
  void reads_the_same_as_spring_security() {
    var random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      var header = new StringBuilder();
      for (int piece = random.nextInt(6); piece > 0; piece--) {
        header.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertThat(read(ours, header.toString()))
          .as("'%s'", header)
          .isEqualTo(read(springs, header.toString()));
    }
  }

  @Test
  void reads_nothing_without_the_header() {
    assertThat(ours.resolve(new MockHttpServletRequest())).isNull();
  }

  private static Optional<String> read(BearerTokenResolver reader, String header) {
    var request = new MockHttpServletRequest();
    request.addHeader("Authorization", header);
    try {
      return Optional.ofNullable(reader.resolve(request));
    } catch (OAuth2AuthenticationException malformed) {
      return Optional.of("malformed");
    }
  }
}
