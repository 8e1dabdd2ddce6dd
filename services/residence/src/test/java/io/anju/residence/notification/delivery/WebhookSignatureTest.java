package io.anju.residence.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookSignatureTest {

  private static final long SENT = 1_772_416_800L;
  private static final Instant NOW = Instant.ofEpochSecond(SENT);
  private static final String SIGNATURE = WebhookSignature.of("secret", SENT, "{}");

  @Test
  void signature_is_the_hmac_of_timestamp_and_body() {
    assertThat(SIGNATURE).matches("v1=[0-9a-f]{64}");
    assertThat(WebhookSignature.valid("secret", SENT, "{}", SIGNATURE, NOW)).isTrue();
    assertThat(WebhookSignature.valid("other", SENT, "{}", SIGNATURE, NOW)).isFalse();
    assertThat(WebhookSignature.valid("secret", SENT, "{ }", SIGNATURE, NOW)).isFalse();
    assertThat(WebhookSignature.valid("secret", SENT + 1, "{}", SIGNATURE, NOW)).isFalse();
  }

  @Test
  void same_call_is_refused_after_five_minutes() {
    assertThat(WebhookSignature.valid("secret", SENT, "{}", SIGNATURE, NOW.plusSeconds(300)))
        .isTrue();
    assertThat(WebhookSignature.valid("secret", SENT, "{}", SIGNATURE, NOW.plusSeconds(301)))
        .isFalse();
    assertThat(WebhookSignature.valid("secret", SENT, "{}", SIGNATURE, NOW.minusSeconds(301)))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://127.0.0.1/x, false",
    "https://10.1.2.3/x, false",
    "https://169.254.169.254/latest, false",
    "https://[::1]/x, false",
    "https://[fd00::1]/x, false",
    "http://8.8.8.8/x, false",
    "https://user:password@8.8.8.8/x, false",
    "ftp://8.8.8.8/x, false",
    "not an address, false",
    "https://8.8.8.8/x, true"
  })
  void only_public_addresses_over_tls_are_called(String url, boolean permitted) {
    assertThat(new WebhookAddressPolicy(false).permits(url)).isEqualTo(permitted);
  }
}
