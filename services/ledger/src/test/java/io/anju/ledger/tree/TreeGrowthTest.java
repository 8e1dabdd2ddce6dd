package io.anju.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.TreeHash;
import io.anju.ledger.access.AccessFixture;
import io.anju.ledger.access.Entry;
import io.anju.ledger.access.HashChain;
import io.anju.ledger.access.InMemoryEntryStoreFixture;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreeGrowthTest {

  private final InMemoryEntryStoreFixture entries = new InMemoryEntryStoreFixture();
  private final TreeFixture stored = new TreeFixture();
  private final TreeGrowth growth = new TreeGrowth(entries, stored);

  private void append(String prefix, int count) {
    new HashChain(entries).append(AccessFixture.accesses(prefix, 0, count));
  }

  private List<TreeHash> leaves() {
    return entries.entriesBySeq.values().stream()
        .map(Entry::hash)
        .map(hash -> hash.leaf())
        .toList();
  }

  private List<TreeHash> hashes(int level) {
    return stored.tiles.values().stream()
        .filter(tile -> tile.level() == level)
        .sorted((one, other) -> Long.compare(one.index(), other.index()))
        .flatMap(tile -> tile.hashes().stream())
        .toList();
  }

  @Test
  void empty_ledger_has_an_empty_tree() {
    assertThat(growth.grow()).isZero();
    assertThat(stored.tiles).isEmpty();
  }

  @Test
  void second_level_begins_with_the_first_complete_tile() {
    append("a", 255);
    assertThat(growth.grow()).isEqualTo(255);
    assertThat(hashes(1)).isEmpty();
    append("b", 1);
    assertThat(growth.grow()).isEqualTo(256);
    assertThat(stored.tiles.keySet()).containsExactlyInAnyOrder(List.of(0L, 0L), List.of(1L, 0L));
    assertThat(hashes(1)).containsExactly(MerkleTree.of(leaves()).root(256));
  }

  @Test
  void tiles_hold_every_leaf_and_the_root_of_every_complete_tile() {
    append("a", 4_500);
    assertThat(growth.grow()).isEqualTo(4_500);
    var leaves = leaves();
    assertThat(hashes(0)).isEqualTo(leaves);
    assertThat(hashes(1)).hasSize(4_500 / 256);
    assertThat(hashes(1).getLast())
        .isEqualTo(MerkleTree.of(leaves.subList(16 * 256, 17 * 256)).root(256));
    assertThat(hashes(2)).isEmpty();
  }

  @Test
  void growing_again_writes_nothing() {
    append("a", 600);
    growth.grow();
    int puts = stored.puts;
    assertThat(growth.grow()).isEqualTo(600);
    assertThat(stored.puts).isEqualTo(puts);
  }

  @Test
  void growing_in_steps_makes_the_same_tiles_as_at_once() {
    for (int step = 0; step < 7; step++) {
      append("step-" + step, 100);
      growth.grow();
    }
    var atOnce = new TreeFixture();
    new TreeGrowth(entries, atOnce).grow();
    assertThat(stored.tiles).isEqualTo(atOnce.tiles);
  }

  @Test
  void level_that_was_lost_is_made_again_from_the_leaves() {
    append("a", 600);
    growth.grow();
    var whole = Map.copyOf(stored.tiles);
    stored.tiles.remove(List.of(1L, 0L));
    growth.grow();
    assertThat(stored.tiles).isEqualTo(whole);
  }

  @Test
  void tree_ends_at_a_gap() {
    append("a", 20);
    entries.entriesBySeq.remove(15L);
    assertThat(growth.grow()).isEqualTo(14);
    assertThat(growth.grow()).isEqualTo(14);
    assertThat(hashes(0)).hasSize(14);
  }

  @Test
  void tree_ends_at_a_gap_before_many_entries() {
    append("a", 4_200);
    entries.entriesBySeq.remove(15L);
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), growth::grow)).isEqualTo(14);
  }
}
