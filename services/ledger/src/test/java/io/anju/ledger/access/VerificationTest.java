package io.anju.ledger.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.Verification.Fault;
import io.anju.ledger.access.Verification.Outcome.Broken;
import io.anju.ledger.access.Verification.Outcome.Intact;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerificationTest {

  private final ShelfFixture shelf = new ShelfFixture();

  @BeforeEach
  void fill() {
    new Chain(shelf).append(AccessFixture.accesses("a", 1, 10));
  }

  @Test
  void an_empty_and_an_untouched_chain_hold() {
    assertThat(Verification.of(new ShelfFixture())).isEqualTo(new Intact(Head.NONE));
    assertThat(Verification.of(shelf)).isEqualTo(new Intact(shelf.places.get(9L).head()));
  }

  @Test
  void a_changed_record_is_named() {
    var entry = shelf.places.get(5L);
    shelf.places.put(5L, new Entry(5, entry.previous(), entry.hash(), AccessFixture.access("another")));
    assertBroken(5, Fault.ALTERED);
  }

  @Test
  void a_changed_record_hashed_anew_is_betrayed_by_the_next() {
    var previous = shelf.places.get(4L).hash();
    var other = AccessFixture.access("another");
    shelf.places.put(5L, new Entry(5, previous, EntryHash.of(previous, 5, other), other));
    assertBroken(6, Fault.DETACHED);
  }

  @Test
  void a_removed_entry_is_named() {
    shelf.places.remove(3L);
    assertBroken(3, Fault.MISSING);
    shelf.places.remove(1L);
    assertBroken(1, Fault.MISSING);
  }

  @Test
  void an_entry_moved_to_another_place_is_named() {
    var fifth = shelf.places.get(5L);
    shelf.places.put(4L, new Entry(4, fifth.previous(), fifth.hash(), fifth.record()));
    assertBroken(4, Fault.ALTERED);
  }

  private void assertBroken(long seq, Fault fault) {
    var before = seq == 1 ? Head.NONE : shelf.places.get(seq - 1).head();
    assertThat(Verification.of(shelf)).isEqualTo(new Broken(seq, fault, before));
  }
}
