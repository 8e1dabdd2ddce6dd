package io.anju.ledger.access;

import static io.anju.ledger.access.AccessFixture.accesses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.ledger.access.Verification.Outcome.Intact;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChainTest {

  private final ShelfFixture shelf = new ShelfFixture();

  @Test
  void every_record_is_entered_once_however_often_it_comes() {
    var chain = new Chain(shelf);
    chain.append(accesses("a", 0, 5));
    chain.append(accesses("a", 3, 8));
    chain.append(accesses("a", 0, 8));
    chain.append(List.of(AccessFixture.access("a-8"), AccessFixture.access("a-8")));
    assertHolds(9);
  }

  @Test
  void a_writer_killed_half_way_leaves_a_chain_its_successor_goes_on_with() {
    var killed = new Chain(shelf);
    killed.append(accesses("a", 0, 3));
    shelf.dieAfter(4);
    assertThatThrownBy(() -> killed.append(accesses("a", 3, 10))).hasMessage("killed");
    assertHolds(7);
    new Chain(shelf).append(accesses("a", 3, 10));
    assertHolds(10);
    killed.append(accesses("a", 3, 12));
    assertHolds(12);
  }

  @Test
  void a_writer_that_lost_its_place_builds_on_what_the_other_wrote() {
    var one = new Chain(shelf);
    var other = new Chain(shelf);
    one.append(accesses("a", 0, 3));
    other.append(accesses("b", 0, 3));
    one.append(accesses("a", 2, 6));
    other.append(accesses("a", 4, 9));
    assertHolds(12);
  }

  @Test
  void writers_at_the_same_time_neither_fork_nor_lose_nor_double() {
    try (var writers = Executors.newFixedThreadPool(4)) {
      IntStream.range(0, 4).forEach(writer -> writers.submit(() -> {
        var chain = new Chain(shelf);
        // Each batch overlaps its neighbours', as after a rebalance.
        IntStream.range(0, 20).forEach(batch -> chain.append(accesses("r", (batch + writer) * 10, (batch + writer) * 10 + 25)));
      }));
    }
    assertHolds((19 + 3) * 10 + 25);
  }

  private void assertHolds(int entries) {
    assertThat(Verification.of(shelf)).isInstanceOfSatisfying(Intact.class, intact -> assertThat(intact.end().seq()).isEqualTo(entries));
    assertThat(shelf.places.values().stream().map(entry -> entry.record().id())).doesNotHaveDuplicates().hasSize(entries);
  }
}
