package io.anju.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessAction;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.ledger.access.AccessFixture;
import io.anju.ledger.access.AccessRecord;
import io.anju.ledger.access.Entry;
import io.anju.ledger.access.HashChain;
import io.anju.ledger.access.InMemoryEntryStoreFixture;
import io.anju.platform.keys.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccessProofsTest {

  private static final PersonId FIRST = new PersonId("a".repeat(26));
  private static final PersonId SECOND = new PersonId("b".repeat(26));
  private static final PersonId FORMER = new PersonId("c".repeat(26));

  private final InMemoryEntryStoreFixture entries = new InMemoryEntryStoreFixture();
  private final TreeFixture stored = new TreeFixture();
  private final AccessProofs proofs = new AccessProofs(new LedgerHeads(stored.headStore(), stored));
  private final SigningKey service = SigningKey.fresh();
  private final SigningKey ledger = SigningKey.fresh();

  private static AccessRecord about(String id, PersonId... persons) {
    var some = AccessFixture.access(id);
    return new AccessRecord(
        id,
        some.at(),
        some.subject(),
        some.role(),
        some.division(),
        some.purpose(),
        Optional.of("case-1"),
        AccessAction.READ,
        List.of(persons).stream().map(PersonId::value).toList(),
        some.fields(),
        some.resource(),
        some.service(),
        Optional.empty(),
        Optional.empty());
  }

  private void append(AccessRecord... records) {
    new HashChain(entries).append(AccessFixture.sealed(List.of(records), service));
  }

  private TreeHash sign() {
    long size = new TreeGrowth(entries, stored).grow();
    var root = new LedgerHeads(stored.headStore(), stored).tree().root(size);
    stored.headStore().put(SignedHead.sign("sample", size, root, Instant.EPOCH, ledger::sign));
    return root;
  }

  private Entry entry(long seq) {
    return entries.entriesBySeq.get(seq);
  }

  /** What a person sees: neither case nor resource nor the other persons. */
  private static AccessFact shown(AccessRecord record) {
    return AccessFact.unsealed(
        record.id(),
        record.at(),
        record.subject(),
        record.role(),
        record.division().orElse(null),
        record.purpose().orElse(null),
        null,
        record.action(),
        List.of(),
        record.fields(),
        "",
        record.service());
  }

  @Test
  void record_is_proven_to_each_of_its_persons_and_to_nobody_else() {
    append(about("r-1", FIRST), about("r-2", FIRST, SECOND), about("r-3", FORMER));
    var root = sign();
    var record = entry(2).record();
    for (var person : List.of(FIRST, SECOND)) {
      var proof = proofs.now().of(entry(2), Set.of(person)).orElseThrow();
      var shown = shown(record);
      assertThat(proof.root(shown, person.value())).contains(root);
      assertThat(proof.root(shown, FORMER.value())).isEmpty();
      assertThat(proof.toString()).doesNotContain("case-1").doesNotContain("/api/persons");
    }
    assertThat(proofs.now().of(entry(2), Set.of(FORMER))).isEmpty();
    assertThat(proofs.now().of(entry(2), Set.of())).isEmpty();
  }

  @Test
  void record_under_a_former_id_is_proven_for_that_id() {
    append(about("r-1", SECOND, FORMER));
    var root = sign();
    var proof = proofs.now().of(entry(1), Set.of(FIRST, FORMER)).orElseThrow();
    var shown = shown(entry(1).record());
    assertThat(proof.root(shown, FORMER.value())).contains(root);
    assertThat(proof.root(shown, FIRST.value())).isEmpty();
  }

  @Test
  void record_about_nobody_has_no_proof() {
    append(about("r-1"));
    sign();
    assertThat(proofs.now().of(entry(1), Set.of(FIRST))).isEmpty();
  }

  @Test
  void entry_after_the_head_is_proven_with_the_next_one() {
    append(about("r-1", FIRST));
    assertThat(proofs.now().of(entry(1), Set.of(FIRST))).isEmpty();
    sign();
    append(about("r-2", FIRST));
    var before = proofs.now();
    assertThat(before.of(entry(1), Set.of(FIRST))).isPresent();
    assertThat(before.of(entry(2), Set.of(FIRST))).isEmpty();
    sign();
    assertThat(before.of(entry(2), Set.of(FIRST))).isEmpty();
    assertThat(proofs.now().of(entry(2), Set.of(FIRST))).isPresent();
  }

  @Test
  void unsigned_record_of_earlier_versions_has_no_proof() {
    new HashChain(entries).append(List.of(about("r-1", FIRST)));
    append(about("r-2", FIRST));
    sign();
    assertThat(proofs.now().of(entry(1), Set.of(FIRST))).isEmpty();
    assertThat(proofs.now().of(entry(2), Set.of(FIRST))).isPresent();
  }
}
