package io.anju.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.anju.contract.ledger.MerkleProofs;
import io.anju.contract.ledger.MerkleTree;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.ledger.access.AccessFixture;
import io.anju.ledger.access.HashChain;
import io.anju.ledger.access.InMemoryEntryStoreFixture;
import io.anju.ledger.tree.HeadSigning.Outcome.Contradicted;
import io.anju.ledger.tree.HeadSigning.Outcome.Nothing;
import io.anju.ledger.tree.HeadSigning.Outcome.Signed;
import io.anju.platform.error.RegistryException;
import io.anju.platform.keys.SigningKey;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HeadSigningTest {

  /** Tiles of a third level begin at 65,537 entries: {@code -Danju.ledger.entries=70000}. */
  private static final int MANY = Integer.getInteger("anju.ledger.entries", 3_000);

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-30T04:00:00Z"), ZoneOffset.UTC);

  private final InMemoryEntryStoreFixture entries = new InMemoryEntryStoreFixture();
  private final HashChain chain = new HashChain(entries);
  private final TreeFixture stored = new TreeFixture();
  private final SigningKey key = SigningKey.fresh();
  private final HeadSigning signing = signing(stored);
  private final LedgerHeads heads = new LedgerHeads(stored.headStore(), stored);
  private final AccessProofs proofs = new AccessProofs(heads);

  private HeadSigning signing(TreeFixture tree) {
    return new HeadSigning(
        "sample", new TreeGrowth(entries, tree), tree, tree.headStore(), tree, key, CLOCK);
  }

  @Test
  void empty_ledger_has_no_head() {
    assertThat(signing.sign()).isInstanceOf(Nothing.class);
  }

  @Test
  void roots_and_proofs_of_every_head_are_those_of_the_whole_tree() {
    int size = 0;
    for (int more : new int[] {1, 2, 252, 1, 1, 500, MANY}) {
      chain.append(AccessFixture.accesses("a", size, size + more));
      size += more;
      var head = signed();
      assertThat(head.size()).isEqualTo(size);
      assertThat(head.root()).isEqualTo(MerkleTree.of(leaves()).root(size));
      assertThat(SignedHead.read(head.note(key.publicKey()), key.publicKey())).contains(head);
    }
    long last = size;
    var root = heads.of(last).root();
    stored.heads.forEach((earlier, head) ->
        assertThat(
                MerkleProofs.consistent(
                    earlier, head.root(), last, root, heads.consistency(earlier, last)))
            .isTrue());
    for (long seq :
        LongStream.of(1, 2, 255, 256, 257, 65_536, 65_537, last)
            .filter(one -> one <= last)
            .toArray()) {
      var leaf = entries.entriesBySeq.get(seq).hash().leaf();
      assertThat(MerkleProofs.rootOf(leaf, seq - 1, last, heads.inclusion(seq, last)))
          .contains(root);
    }
    assertThatThrownBy(() -> heads.inclusion(last + 1, last)).isInstanceOf(RegistryException.class);
    assertThatThrownBy(() -> heads.of(4)).isInstanceOf(RegistryException.class);
  }

  @Test
  void head_costs_what_is_new() {
    chain.append(AccessFixture.accesses("a", 0, 3_000));
    signed();
    stored.puts = 0;
    chain.append(AccessFixture.accesses("b", 0, 10));
    signed();
    assertThat(stored.puts).isEqualTo(1);
  }

  @Test
  void killed_between_any_two_tiles_the_next_head_is_right() {
    chain.append(AccessFixture.accesses("a", 0, 2_000));
    for (int kill = 0; kill < 9; kill++) {
      var tree = new TreeFixture();
      tree.failsAfter = kill;
      assertThatThrownBy(() -> signing(tree).sign()).hasMessage("killed");
      assertThat(signing(tree).sign())
          .isInstanceOfSatisfying(
              Signed.class,
              after ->
                  assertThat(after.head().root()).isEqualTo(MerkleTree.of(leaves()).root(2_000)));
    }
  }

  @Test
  void entries_that_were_cut_off_get_no_head() {
    chain.append(AccessFixture.accesses("a", 0, 20));
    var head = signed();
    entries.entriesBySeq.tailMap(15L).clear();
    stored.tiles.clear();
    stored.heads.clear();
    assertThat(signing.sign()).isEqualTo(new Contradicted(head, 14));
  }

  @Test
  void rewritten_entries_get_no_head() {
    chain.append(AccessFixture.accesses("a", 0, 20));
    var head = signed();
    entries.entriesBySeq.clear();
    new HashChain(entries).append(AccessFixture.accesses("b", 0, 30));
    stored.tiles.clear();
    assertThat(signing.sign()).isEqualTo(new Contradicted(head, 30));
    stored.remembered = Optional.empty();
    assertThat(signing.sign()).isEqualTo(new Contradicted(head, 30));
  }

  @Test
  void unsigned_record_of_earlier_versions_is_covered_and_has_no_proof_of_its_own() {
    chain.append(AccessFixture.accesses("a", 0, 3));
    signed();
    assertThat(proofs.now().size()).isEqualTo(3);
    assertThat(proofs.now().of(entries.entriesBySeq.get(2L), Set.of())).isEmpty();
  }

  private SignedHead signed() {
    return signing.sign() instanceof Signed(var head) ? head : fail("no head");
  }

  private List<TreeHash> leaves() {
    return IntStream.rangeClosed(1, entries.entriesBySeq.size())
        .mapToObj(seq -> entries.entriesBySeq.get((long) seq).hash().leaf())
        .toList();
  }
}
