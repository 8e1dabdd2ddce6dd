package io.anju.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.proof.EntryHash;
import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.Verification.Fault;
import io.anju.ledger.access.Verification.Outcome.Broken;
import io.anju.ledger.access.Verification.Outcome.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private final InMemoryEntryStoreFixture store = new InMemoryEntryStoreFixture();

  @BeforeEach
  void fill() {
    new HashChain(store).append(AccessFixture.accesses("a", 1, 10));
  }

  @Test
  void empty_or_unchanged_chain_is_intact() {
    assertThat(Verification.of(new InMemoryEntryStoreFixture())).isEqualTo(new Intact(Head.NONE));
    assertThat(Verification.of(store)).isEqualTo(new Intact(store.entriesBySeq.get(9L).head()));
  }

  @Test
  void altered_record_is_reported() {
    var entry = store.entriesBySeq.get(5L);
    store.entriesBySeq.put(
        5L, new Entry(5, entry.previous(), entry.hash(), AccessFixture.access("another")));
    assertBroken(5, Fault.ALTERED);
  }

  @Test
  void rehashed_altered_record_is_reported_at_the_next_entry() {
    var previous = store.entriesBySeq.get(4L).hash();
    var other = AccessFixture.access("another");
    store.entriesBySeq.put(
        5L, new Entry(5, previous, EntryHash.of(previous, 5, other.toFact()), other));
    assertBroken(6, Fault.DETACHED);
  }

  @Test
  void missing_entry_is_reported() {
    store.entriesBySeq.remove(3L);
    assertBroken(3, Fault.MISSING);
    store.entriesBySeq.remove(1L);
    assertBroken(1, Fault.MISSING);
  }

  @Test
  void moved_entry_is_reported() {
    var fifth = store.entriesBySeq.get(5L);
    store.entriesBySeq.put(4L, new Entry(4, fifth.previous(), fifth.hash(), fifth.record()));
    assertBroken(4, Fault.ALTERED);
  }

  private void assertBroken(long seq, Fault fault) {
    var before = seq == 1 ? Head.NONE : store.entriesBySeq.get(seq - 1).head();
    assertThat(Verification.of(store)).isEqualTo(new Broken(seq, fault, before));
  }
}
