package io.anju.ledger.access;

import static io.anju.ledger.access.AccessFixture.accesses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.ledger.access.Verification.Outcome.Intact;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashChainTest {

  private final InMemoryEntryStoreFixture store = new InMemoryEntryStoreFixture();

  @Test
  void repeated_record_is_appended_once() {
    var chain = new HashChain(store);
    chain.append(accesses("a", 0, 5));
    chain.append(accesses("a", 3, 8));
    chain.append(accesses("a", 0, 8));
    chain.append(List.of(AccessFixture.access("a-8"), AccessFixture.access("a-8")));
    assertHolds(9);
  }

  @Test
  void crash_during_append_leaves_a_chain_that_can_be_continued() {
    var crashed = new HashChain(store);
    crashed.append(accesses("a", 0, 3));
    store.failAfter(4);
    assertThatThrownBy(() -> crashed.append(accesses("a", 3, 10))).hasMessage("killed");
    assertHolds(7);
    new HashChain(store).append(accesses("a", 3, 10));
    assertHolds(10);
    crashed.append(accesses("a", 3, 12));
    assertHolds(12);
  }

  @Test
  void writer_that_lost_the_race_appends_to_the_new_head() {
    var one = new HashChain(store);
    var other = new HashChain(store);
    one.append(accesses("a", 0, 3));
    other.append(accesses("b", 0, 3));
    one.append(accesses("a", 2, 6));
    other.append(accesses("a", 4, 9));
    assertHolds(12);
  }

  @Test
  void concurrent_writers_neither_fork_nor_lose_nor_duplicate() {
    try (var writers = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 4)
          .forEach(writer ->
              writers.submit(() -> {
                var chain = new HashChain(store);
                // Each batch overlaps its neighbours', as after a rebalance.
                IntStream.range(0, 20)
                    .forEach(batch ->
                        chain.append(
                            accesses("r", (batch + writer) * 10, (batch + writer) * 10 + 25)));
              }));
    }
    assertHolds((19 + 3) * 10 + 25);
  }

  private void assertHolds(int entries) {
    assertThat(Verification.of(store))
        .isInstanceOfSatisfying(
            Intact.class, intact -> assertThat(intact.head().seq()).isEqualTo(entries));
    assertThat(store.entriesBySeq.values().stream().map(entry -> entry.record().id()))
        .doesNotHaveDuplicates()
        .hasSize(entries);
  }
}
