package io.anju.ledger.export;

import static io.anju.platform.fixture.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.PersonId;
import io.anju.contract.AccessFact;
import io.anju.contract.ledger.ExportedHead;
import io.anju.contract.ledger.Frontier;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.EntryHash;
import io.anju.contract.proof.ExportedEntry;
import io.anju.ledger.access.AccessFixture;
import io.anju.ledger.access.Entry;
import io.anju.ledger.access.EntryStore;
import io.anju.ledger.access.HashChain;
import io.anju.ledger.access.InMemoryEntryStoreFixture;
import io.anju.ledger.tree.LedgerHeads;
import io.anju.ledger.tree.TreeFixture;
import io.anju.ledger.tree.TreeGrowth;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.fixture.Callers;
import io.anju.platform.keys.SigningKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LedgerExportTest {

  private static final Caller AUDITOR = Callers.official(Role.AUDITOR, "440305");

  private final InMemoryEntryStoreFixture entries = new InMemoryEntryStoreFixture();
  private final TreeFixture stored = new TreeFixture();
  private final SigningKey key = SigningKey.fresh();

  /** The lines in their order. */
  private static final class Written implements LedgerExport.Lines {

    private final List<ExportedHead> heads = new ArrayList<>();
    private final List<ExportedEntry> entries = new ArrayList<>();

    @Override
    public void head(ExportedHead head) {
      assertThat(entries).isEmpty();
      heads.add(head);
    }

    @Override
    public void entry(ExportedEntry entry) {
      entries.add(entry);
    }

    private ExportedHead head() {
      assertThat(heads).hasSize(1);
      return heads.getFirst();
    }
  }

  private void append(String prefix, int count) {
    new HashChain(entries).append(AccessFixture.accesses(prefix, 0, count));
  }

  private TreeHash sign() {
    long size = new TreeGrowth(entries, stored).grow();
    var root = new LedgerHeads(stored.headStore(), stored).tree().root(size);
    stored.headStore().put(SignedHead.sign("sample", size, root, Instant.EPOCH, key::sign));
    return root;
  }

  private static Written export(EntryStore entries, TreeFixture stored, SigningKey key, long from) {
    return export(entries, stored, key, from, AUDITOR);
  }

  private static Written export(
      EntryStore entries, TreeFixture stored, SigningKey key, long from, Caller auditor) {
    var written = new Written();
    var export = new LedgerExport(entries, stored.headStore(), stored, key);
    CurrentCaller.call(auditor, () -> export.prepare(from)).writing().accept(written);
    return written;
  }

  @Test
  void whoever_reads_the_whole_export_comes_to_the_signed_root() {
    append("a", 300);
    var root = sign();
    var written = export(entries, stored, key, 1);
    assertThat(written.head().previous()).isEqualTo(EntryHash.NONE.value());
    assertThat(written.head().edges()).isEmpty();
    assertThat(written.head().key()).isEqualTo(key.name());
    assertThat(rootOf(written)).isEqualTo(root);
    assertThat(written.entries).extracting(ExportedEntry::seq).startsWith(1L, 2L).hasSize(300);
  }

  @Test
  void whoever_reads_a_part_comes_to_the_signed_root_too() {
    append("a", 300);
    var root = sign();
    for (long from : new long[] {2, 256, 257, 258, 300}) {
      var written = export(entries, stored, key, from);
      assertThat(written.head().from()).isEqualTo(from);
      assertThat(written.head().previous())
          .isEqualTo(entries.entriesBySeq.get(from - 1).hash().value());
      assertThat(written.entries).hasSize((int) (301 - from));
      assertThat(rootOf(written)).isEqualTo(root);
    }
  }

  @Test
  void entries_after_the_signed_head_are_left_out() {
    append("a", 5);
    sign();
    append("b", 5);
    assertThat(export(entries, stored, key, 1).entries).hasSize(5);
    assertRefused(PlatformError.NOT_FOUND, () -> export(entries, stored, key, 6));
  }

  @Test
  void ledger_without_a_head_is_not_exported() {
    append("a", 5);
    assertRefused(PlatformError.NOT_FOUND, () -> export(entries, stored, key, 1));
  }

  @Test
  void export_from_behind_a_lost_entry_is_refused() {
    append("a", 5);
    sign();
    entries.entriesBySeq.remove(3L);
    assertRefused(PlatformError.NOT_FOUND, () -> export(entries, stored, key, 4));
  }

  @Test
  void auditor_sees_the_records_of_the_own_division_and_of_others_the_hashes() {
    append("a", 3);
    sign();
    assertThat(export(entries, stored, key, 1).entries)
        .extracting(ExportedEntry::record)
        .extracting(AccessFact::id)
        .containsExactly("a-0", "a-1", "a-2");
    var foreign = Callers.official(Role.AUDITOR, "330106");
    assertThat(export(entries, stored, key, 1, foreign).entries)
        .allMatch(entry -> entry.record() == null && entry.hash() != null)
        .hasSize(3);
    var resident = Callers.person(Role.RESIDENT, new PersonId(AccessFixture.PERSON));
    assertRefused(PlatformError.FORBIDDEN, () -> export(entries, stored, key, 1, resident));
  }

  @Test
  void entry_that_cannot_be_read_keeps_its_place_without_a_hash() {
    append("a", 3);
    sign();
    var written = export(new SecondUnreadable(entries), stored, key, 1);
    assertThat(written.entries).extracting(ExportedEntry::seq).containsExactly(1L, 2L, 3L);
    assertThat(written.entries.get(1)).isEqualTo(new ExportedEntry(2, null, null, null));
    assertThat(written.entries.get(2).record()).isNotNull();
  }

  private static TreeHash rootOf(Written written) {
    var head = written.head();
    var frontier =
        new Frontier(head.from() - 1, head.edges().stream().map(TreeHash::ofBase64).toList());
    written.entries.forEach(
        entry -> frontier.add(new EntryHash(Objects.requireNonNull(entry.hash())).leaf()));
    return frontier.root();
  }

  private record SecondUnreadable(InMemoryEntryStoreFixture kept) implements EntryStore {

    @Override
    public Optional<Entry.Head> head() {
      return kept.head();
    }

    @Override
    public boolean append(List<Entry> entries) {
      return kept.append(entries);
    }

    @Override
    public Set<String> existingRecordIds(Collection<String> recordIds) {
      return kept.existingRecordIds(recordIds);
    }

    @Override
    public void scan(long from, Predicate<StoredEntry> visitor) {
      kept.scan(
          from,
          stored ->
              visitor.test(
                  stored instanceof StoredEntry.Readable(var entry) && entry.seq() == 2
                      ? new StoredEntry.Unreadable(2)
                      : stored));
    }

    @Override
    public Optional<Entry.Head> at(long seq) {
      return kept.at(seq);
    }

    @Override
    public List<Entry.Head> after(long seq, int limit) {
      return kept.after(seq, limit);
    }
  }
}
