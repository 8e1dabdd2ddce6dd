package io.anju.overview.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.FactType;
import io.anju.platform.aggregate.ReadYourWritesToken;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PendingWritesTest {

  private final PendingWrites pending =
      new PendingWrites(
          List.of(
              token(FactType.PERSON, "a", 3),
              token(FactType.TENANCY, "b", 1),
              token(FactType.ACCESS, "c", 1)));

  @Test
  void waiter_is_notified_once_all_writes_are_folded() throws InterruptedException {
    pending.folded(FactType.PERSON, "a", 3);
    assertThat(pending.awaitEmpty(0)).isFalse();
    pending.folded(FactType.TENANCY, "b", 2);
    assertThat(pending.awaitEmpty(0)).isTrue();
    assertThat(pending.isEmpty()).isTrue();
  }

  @Test
  void older_version_does_not_complete_the_write() {
    pending.folded(FactType.PERSON, "a", 2);
    assertThat(pending.all())
        .extracting(PendingWrites.Write::id)
        .containsExactlyInAnyOrder("a", "b");
  }

  private static ReadYourWritesToken token(FactType type, String id, long version) {
    return new ReadYourWritesToken(type.topic(), id, version, Optional.empty());
  }
}
