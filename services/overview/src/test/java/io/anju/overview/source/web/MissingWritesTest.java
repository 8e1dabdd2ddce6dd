package io.anju.overview.source.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.FactType;
import io.anju.platform.web.Seen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MissingWritesTest {

  private final MissingWrites missing = new MissingWrites(List.of(
      seen(FactType.PERSON, "a", 3), seen(FactType.TENANCY, "b", 1), seen(FactType.ACCESS, "c", 1)));

  @Test
  void whoever_waits_is_woken_once_all_that_views_hold_has_been_folded() throws InterruptedException {
    missing.folded(FactType.PERSON, "a", 3);
    assertThat(missing.emptyWithin(0)).isFalse();
    missing.folded(FactType.TENANCY, "b", 2);
    assertThat(missing.emptyWithin(0)).isTrue();
    assertThat(missing.isEmpty()).isTrue();
  }

  @Test
  void an_older_version_is_not_what_was_written() {
    missing.folded(FactType.PERSON, "a", 2);
    assertThat(missing.all()).extracting(MissingWrites.Write::id).containsExactlyInAnyOrder("a", "b");
  }

  private static Seen seen(FactType type, String id, long version) {
    return new Seen(type.topic(), id, version, Optional.empty());
  }
}
