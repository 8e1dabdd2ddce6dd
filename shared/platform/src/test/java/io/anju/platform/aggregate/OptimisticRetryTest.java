package io.anju.platform.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import org.junit.jupiter.api.Test;

class OptimisticRetryTest {

  private int attempts;

  private String succeedingAt(int attempt, RegistryException before) {
    if (++attempts < attempt) {
      throw before;
    }
    return "done";
  }

  @Test
  void conflict_is_retried_until_an_attempt_succeeds() {
    var stale = new RegistryException(PlatformError.STALE_VERSION);
    assertThat(OptimisticRetry.retry(3, () -> succeedingAt(3, stale))).isEqualTo("done");
    attempts = 0;
    assertThat(OptimisticRetry.retry(3, () -> succeedingAt(2, new DuplicateException(true))))
        .isEqualTo("done");
  }

  @Test
  void lasting_conflict_ends_as_unavailable() {
    var stale = new RegistryException(PlatformError.STALE_VERSION);
    assertThatThrownBy(() -> OptimisticRetry.retry(3, () -> succeedingAt(4, stale)))
        .isInstanceOfSatisfying(
            RegistryException.class,
            refused -> assertThat(refused.code()).isEqualTo(PlatformError.UNAVAILABLE));
    assertThat(attempts).isEqualTo(3);
  }

  @Test
  void other_refusal_is_not_retried() {
    var forbidden = new RegistryException(PlatformError.FORBIDDEN);
    assertThatThrownBy(() -> OptimisticRetry.retry(3, () -> succeedingAt(2, forbidden)))
        .isSameAs(forbidden);
    assertThat(attempts).isEqualTo(1);
  }
}
