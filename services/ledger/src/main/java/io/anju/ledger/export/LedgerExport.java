package io.anju.ledger.export;

import io.anju.codes.DivisionCode;
import io.anju.contract.ledger.ExportedHead;
import io.anju.contract.ledger.Frontier;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.contract.proof.EntryHash;
import io.anju.contract.proof.ExportedEntry;
import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.EntryStore;
import io.anju.ledger.access.EntryStore.StoredEntry.Readable;
import io.anju.ledger.access.EntryStore.StoredEntry.Unreadable;
import io.anju.ledger.tree.HeadStore;
import io.anju.ledger.tree.StoredTree;
import io.anju.ledger.tree.TileStore;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.keys.SigningKey;
import java.util.function.Consumer;

/**
 * The ledger from a place up to its last signed head, for an auditor: the records of officials of
 * their division, and of all others the hashes, so that whoever sees a part can check the whole.
 */
public final class LedgerExport {

  /** Takes the lines in their order. */
  public interface Lines {

    void head(ExportedHead head);

    void entry(ExportedEntry entry);
  }

  private final EntryStore entries;
  private final HeadStore heads;
  private final TileStore tiles;
  private final SigningKey key;

  public LedgerExport(EntryStore entries, HeadStore heads, TileStore tiles, SigningKey key) {
    this.entries = entries;
    this.heads = heads;
    this.tiles = tiles;
    this.key = key;
  }

  /** An export that was allowed and can be written. */
  public record Prepared(ExportedHead head, Consumer<Lines> writing) {}

  /**
   * Refuses with {@code forbidden} an auditor without a division, and with {@code not-found} where
   * the last head ends before this place.
   *
   * @param from 1 for the whole ledger
   */
  public Prepared prepare(long from) {
    var auditor =
        CurrentCaller.get()
            .division()
            .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    var signed =
        heads
            .latest()
            .filter(head -> from <= head.size())
            .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    var head = head(from, signed);
    return new Prepared(
        head,
        lines -> {
          lines.head(head);
          entries.scan(from, stored -> write(stored, signed.size(), auditor, lines));
        });
  }

  private ExportedHead head(long from, SignedHead signed) {
    var previous =
        from == 1
            ? EntryHash.NONE
            : entries
                .at(from - 1)
                .map(Head::hash)
                .orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
    return new ExportedHead(
        ExportedHead.FORMAT,
        from,
        previous.value(),
        Frontier.of(from - 1, new StoredTree(tiles)).edges().stream()
            .map(TreeHash::base64)
            .toList(),
        signed.note(key.publicKey()),
        key.name());
  }

  private static boolean write(
      EntryStore.StoredEntry stored, long size, DivisionCode auditor, Lines lines) {
    var entry =
        switch (stored) {
          case Unreadable(long seq) -> new ExportedEntry(seq, null, null, null);
          case Readable(var known) ->
              new ExportedEntry(
                  known.seq(),
                  known.previous().value(),
                  known.hash().value(),
                  known.record().isAuditedBy(auditor) ? known.record().toFact() : null);
        };
    if (entry.seq() > size) {
      return false;
    }
    lines.entry(entry);
    return true;
  }
}
