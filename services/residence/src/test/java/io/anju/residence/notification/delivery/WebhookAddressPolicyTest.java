package io.anju.residence.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses are written as numbers: nothing is looked up. */
class WebhookAddressPolicyTest {

  private static final WebhookAddressPolicy PUBLIC = new WebhookAddressPolicy(false);
  private static final WebhookAddressPolicy ANYWHERE = new WebhookAddressPolicy(true);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://8.8.8.8/hook",
        "https://8.8.8.8:8443/hook?of=us",
        "https://100.63.255.255/",
        "https://100.128.0.1/",
        "https://172.32.0.1/",
        "https://[2400:3200::1]/hook"
      })
  void public_address_over_tls_is_called(String url) {
    assertThat(PUBLIC.permits(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/",
        "https://127.8.8.8/",
        "https://2130706433/",
        "https://0.0.0.0/",
        "https://0.1.2.3/",
        "https://10.0.0.1/",
        "https://172.16.0.1/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest",
        "https://100.64.0.1/",
        "https://100.100.100.200/latest",
        "https://100.127.255.255/",
        "https://192.0.0.8/",
        "https://198.18.0.1/",
        "https://198.19.255.255/",
        "https://224.0.0.1/",
        "https://240.0.0.1/",
        "https://255.255.255.255/",
        "https://[::1]/",
        "https://[::]/",
        "https://[::127.0.0.1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fc00::1]/",
        "https://[fdff::1]/",
        "https://[fe80::1]/",
        "https://[ff02::1]/"
      })
  void address_of_no_public_network_is_not_called(String url) {
    assertThat(PUBLIC.permits(url)).isFalse();
    assertThat(ANYWHERE.permits(url)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hook",
        "https:///hook",
        "https://",
        "https://user@8.8.8.8/",
        "https://8.8.8.8@127.0.0.1/",
        "https://8.8.8.8/a b",
        "file:///etc/passwd",
        "ftp://8.8.8.8/",
        "//8.8.8.8/"
      })
  void what_is_no_address_of_a_call_is_refused_even_in_a_network_of_its_own(String url) {
    assertThat(PUBLIC.permits(url)).isFalse();
    assertThat(ANYWHERE.permits(url)).isFalse();
  }

  @Test
  void call_without_tls_stays_in_a_network_of_its_own() {
    assertThat(PUBLIC.permits("http://8.8.8.8/")).isFalse();
    assertThat(ANYWHERE.permits("http://127.0.0.1:8080/")).isTrue();
  }

  @Test
  void address_is_at_most_five_hundred_characters_long() {
    String longest = "https://8.8.8.8/" + "a".repeat(500 - "https://8.8.8.8/".length());
    assertThat(PUBLIC.permits(longest)).isTrue();
    assertThat(PUBLIC.permits(longest + "a")).isFalse();
  }
}
