package io.anju.overview.fold;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.EnterpriseFact;
import io.anju.contract.FactType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoldNotifierTest {

  private static final String USCC = "91110000600037341L";
  private final FoldNotifier notifier = new FoldNotifier();
  private final List<Long> notified = new ArrayList<>();
  private final FoldNotifier.FoldListener one = (_, _, version) -> notified.add(version);

  @Test
  void listener_is_notified_of_its_aggregate_only() {
    notifier.register(one, FactType.ENTERPRISE, USCC);
    notifier.folded(FactType.ENTERPRISE, List.of(fact("91350100M000100Y43")));
    assertThat(notified).isEmpty();
    notifier.folded(FactType.ENTERPRISE, List.of(fact(USCC)));
    assertThat(notified).containsExactly(1L);
  }

  @Test
  void unregistered_listener_is_not_notified_and_others_are() {
    var others = new ArrayList<Long>();
    notifier.register(one, FactType.ENTERPRISE, USCC);
    notifier.register((_, _, version) -> others.add(version), FactType.ENTERPRISE, USCC);
    notifier.unregister(one, FactType.ENTERPRISE, USCC);
    notifier.folded(FactType.ENTERPRISE, List.of(fact(USCC)));
    assertThat(notified).isEmpty();
    assertThat(others).containsExactly(1L);
  }

  private static EnterpriseFact fact(String uscc) {
    return new EnterpriseFact(uscc, 1, "安居测试有限公司", null, null, Instant.EPOCH);
  }
}
