package io.anju.ledger.tree;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.ledger.MerkleProofs;
import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.platform.error.PlatformError;
import io.anju.platform.keys.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LedgerHeadsTest {

  private static final List<TreeHash> LEAVES =
      IntStream.range(0, 300).mapToObj(leaf -> TreeHash.leaf(new byte[] {(byte) leaf, 1})).toList();
  private static final MerkleTree TREE = MerkleTree.of(LEAVES);

  private final TreeFixture stored = new TreeFixture();
  private final LedgerHeads heads = new LedgerHeads(stored.headStore(), stored);

  private void sign(long... sizes) {
    stored.put(new Tile(0, 0, LEAVES.subList(0, 256)));
    stored.put(new Tile(0, 1, LEAVES.subList(256, 300)));
    stored.put(new Tile(1, 0, List.of(TREE.root(256))));
    var key = SigningKey.fresh();
    LongStream.of(sizes)
        .mapToObj(size -> SignedHead.sign("x", size, TREE.root(size), Instant.EPOCH, key::sign))
        .forEach(stored.headStore()::put);
  }

  @Test
  void ledger_without_a_head_answers_nothing() {
    assertThat(heads.latest()).isEmpty();
    assertThat(heads.below(Optional.empty(), 5)).isEmpty();
    assertRefused(PlatformError.NOT_FOUND, () -> heads.of(1));
    assertRefused(PlatformError.NOT_FOUND, () -> heads.inclusion(1, 1));
  }

  @Test
  void heads_are_listed_newest_first_below_a_size() {
    sign(10, 256, 257, 300);
    assertThat(heads.latest()).map(SignedHead::size).contains(300L);
    assertThat(heads.below(Optional.empty(), 2)).map(SignedHead::size).containsExactly(300L, 257L);
    assertThat(heads.below(Optional.of(257L), 9)).map(SignedHead::size).containsExactly(256L, 10L);
  }

  @Test
  void entry_is_proven_in_every_head_from_its_place_on_and_in_none_before() {
    sign(10, 256, 257, 300);
    for (long seq : new long[] {1, 10, 256, 257, 300}) {
      for (long size : new long[] {10, 256, 257, 300}) {
        if (seq > size) {
          assertRefused(PlatformError.NOT_FOUND, () -> heads.inclusion(seq, size));
        } else {
          var leaf = LEAVES.get((int) seq - 1);
          assertThat(MerkleProofs.rootOf(leaf, seq - 1, size, heads.inclusion(seq, size)))
              .contains(TREE.root(size));
        }
      }
    }
  }

  @Test
  void every_beginning_is_consistent_with_a_head() {
    sign(257);
    for (long from : new long[] {1, 2, 255, 256, 257}) {
      var proof = heads.consistency(from, 257);
      assertThat(MerkleProofs.consistent(from, TREE.root(from), 257, TREE.root(257), proof))
          .isTrue();
      assertThat(MerkleProofs.consistent(from, TREE.root(300), 257, TREE.root(257), proof))
          .isFalse();
    }
    assertRefused(PlatformError.NOT_FOUND, () -> heads.consistency(258, 257));
  }

  @Test
  void size_that_was_not_signed_is_not_proven() {
    sign(257);
    assertRefused(PlatformError.NOT_FOUND, () -> heads.of(256));
    assertRefused(PlatformError.NOT_FOUND, () -> heads.consistency(1, 256));
    assertRefused(PlatformError.NOT_FOUND, () -> heads.inclusion(1, 300));
  }
}
