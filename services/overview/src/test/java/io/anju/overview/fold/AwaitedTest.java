package io.anju.overview.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AwaitedTest {

  private static final String USCC = "91110000600037341L";
  private final Awaited awaited = new Awaited();
  private final List<Long> told = new ArrayList<>();
  private final Awaited.Waiting one = (_, _, version) -> told.add(version);

  @Test
  void whoever_waits_for_an_aggregate_is_told_of_its_fold_and_of_no_other() {
    awaited.join(one, FactType.ENTERPRISE, USCC);
    awaited.folded(FactType.ENTERPRISE, List.of(fact("91350100M000100Y43")));
    assertThat(told).isEmpty();
    awaited.folded(FactType.ENTERPRISE, List.of(fact(USCC)));
    assertThat(told).containsExactly(1L);
  }

  @Test
  void one_who_left_is_told_no_more_and_the_others_still_are() {
    var others = new ArrayList<Long>();
    awaited.join(one, FactType.ENTERPRISE, USCC);
    awaited.join((_, _, version) -> others.add(version), FactType.ENTERPRISE, USCC);
    awaited.leave(one, FactType.ENTERPRISE, USCC);
    awaited.folded(FactType.ENTERPRISE, List.of(fact(USCC)));
    assertThat(told).isEmpty();
    assertThat(others).containsExactly(1L);
  }

  private static EnterpriseFact fact(String uscc) {
    return new EnterpriseFact(uscc, 1, "安居测试有限公司", null, null, Instant.EPOCH);
  }
}
