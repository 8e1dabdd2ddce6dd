package io.anju.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import com.nimbusds.jose.jwk.gen.OctetSequenceKeyGenerator;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class IssuerKeysTest {

  private final AtomicLong now = new AtomicLong(1_000);
  private final AtomicInteger fetches = new AtomicInteger();
  private volatile JWKSet published = new JWKSet(key("first"));

  private IssuerKeys keys() {
    return new IssuerKeys(
        () -> {
          fetches.incrementAndGet();
          return published;
        },
        now::get);
  }

  @Test
  void known_key_is_fetched_once() throws Exception {
    var keys = keys();
    for (int i = 0; i < 100; i++) {
      assertThat(keys.get(named("first"), null)).hasSize(1);
    }
    assertThat(fetches).hasValue(1);
  }

  @Test
  void a_thousand_unknown_key_ids_within_ten_seconds_fetch_at_most_once_more() throws Exception {
    var keys = keys();
    keys.get(named("first"), null);
    for (int i = 0; i < 1_000; i++) {
      now.addAndGet(Duration.ofMillis(9).toNanos());
      assertThat(keys.get(named("made up " + i), null)).isEmpty();
    }
    assertThat(fetches.get()).isLessThanOrEqualTo(2);
  }

  @Test
  void key_that_the_issuer_changed_to_is_found_after_ten_seconds() throws Exception {
    var keys = keys();
    keys.get(named("first"), null);
    published = new JWKSet(key("second"));
    assertThat(keys.get(named("second"), null)).isEmpty();
    now.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(keys.get(named("second"), null)).hasSize(1);
  }

  @Test
  void key_that_the_issuer_withdrew_is_unknown_after_five_minutes() throws Exception {
    var keys = keys();
    keys.get(named("first"), null);
    published = new JWKSet(key("second"));
    now.addAndGet(Duration.ofMinutes(6).toNanos());
    assertThat(keys.get(named("first"), null)).isEmpty();
  }

  @Test
  void known_keys_go_on_while_the_issuer_is_unreachable() throws Exception {
    var reachable = new boolean[] {true};
    var keys =
        new IssuerKeys(
            () -> {
              if (!reachable[0]) {
                throw new java.io.IOException("refused");
              }
              return published;
            },
            now::get);
    keys.get(named("first"), null);
    reachable[0] = false;
    now.addAndGet(Duration.ofHours(1).toNanos());
    assertThat(keys.get(named("first"), null)).hasSize(1);
    assertThat(keys.get(named("made up"), null)).isEmpty();
  }

  @Test
  void keys_that_were_never_fetched_are_a_failure_and_no_unknown_key() {
    var keys =
        new IssuerKeys(
            () -> {
              throw new java.io.IOException("refused");
            },
            now::get);
    assertThatExceptionOfType(KeySourceException.class)
        .isThrownBy(() -> keys.get(named("first"), null));
  }

  @Test
  void nobody_waits_while_another_fetches_for_an_unknown_key() throws Exception {
    var fetching = new CountDownLatch(1);
    var release = new CountDownLatch(1);
    var slow = new boolean[1];
    var keys =
        new IssuerKeys(
            () -> {
              if (slow[0]) {
                fetching.countDown();
                release.await();
              }
              return published;
            },
            now::get);
    keys.get(named("first"), null);
    slow[0] = true;
    now.addAndGet(Duration.ofSeconds(11).toNanos());
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      others.submit(() -> keys.get(named("made up"), null));
      fetching.await();
      assertThat(others.submit(() -> keys.get(named("another"), null)).get(5, TimeUnit.SECONDS))
          .isEmpty();
      release.countDown();
    }
  }

  private static JWKSelector named(String id) {
    return new JWKSelector(new JWKMatcher.Builder().keyID(id).build());
  }

  private static OctetSequenceKey key(String id) {
    try {
      return new OctetSequenceKeyGenerator(256).keyID(id).generate();
    } catch (JOSEException noKey) {
      throw new IllegalStateException(noKey);
    }
  }
}
