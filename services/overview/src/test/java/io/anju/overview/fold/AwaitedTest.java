package io.anju.overview.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class AwaitedTest {

  private static final String USCC = "91110000600037341L";
  private final Awaited awaited = new Awaited();
  private final Semaphore bell = new Semaphore(0);

  @Test
  void whoever_waits_for_an_aggregate_is_woken_by_its_fold_and_by_no_other() {
    awaited.join(bell, FactType.ENTERPRISE, USCC);
    awaited.folded(FactType.ENTERPRISE, List.of(fact("91350100M000100Y43")));
    assertThat(bell.availablePermits()).isZero();
    awaited.folded(FactType.ENTERPRISE, List.of(fact(USCC)));
    assertThat(bell.availablePermits()).isOne();
  }

  @Test
  void one_who_left_is_woken_no_more_and_the_others_still_are() {
    var other = new Semaphore(0);
    awaited.join(bell, FactType.ENTERPRISE, USCC);
    awaited.join(other, FactType.ENTERPRISE, USCC);
    awaited.leave(bell, FactType.ENTERPRISE, USCC);
    awaited.folded(FactType.ENTERPRISE, List.of(fact(USCC)));
    assertThat(bell.availablePermits()).isZero();
    assertThat(other.availablePermits()).isOne();
  }

  private static EnterpriseFact fact(String uscc) {
    return new EnterpriseFact(uscc, 1, "安居测试有限公司", null, null, Instant.EPOCH);
  }
}
