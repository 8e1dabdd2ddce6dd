package io.anju.ledger.access;

import io.anju.contract.ledger.Ed25519;
import io.anju.contract.proof.AccessDigest;
import io.anju.contract.proof.EntryHash;
import java.util.ArrayList;
import java.util.List;

/**
 * A record at its place in the chain.
 *
 * @param seq 1 for the first, without gaps
 * @param previous the hash of the preceding entry
 * @param hash over the rest of this entry
 */
public record Entry(long seq, EntryHash previous, EntryHash hash, AccessRecord record) {

  /** Whether the hash matches the content. */
  boolean hashMatches() {
    return hash.equals(EntryHash.of(previous, seq, record.toFact()));
  }

  /** Whether the service signed the record; true for an unsigned record of earlier versions. */
  boolean sealMatches(Ed25519.Check check) {
    return record
        .seal()
        .map(seal -> seal.isOf(AccessDigest.ofAll(record.toFact()), check))
        .orElse(true);
  }

  Head head() {
    return new Head(seq, hash);
  }

  /** The head of the chain: the place and hash of its last entry. */
  public record Head(long seq, EntryHash hash) {

    static final Head NONE = new Head(0, EntryHash.NONE);

    /** The records as entries that continue the chain. */
    List<Entry> nextEntries(List<AccessRecord> records) {
      var entries = new ArrayList<Entry>(records.size());
      var last = this;
      for (var record : records) {
        long seq = last.seq() + 1;
        var entry =
            new Entry(seq, last.hash(), EntryHash.of(last.hash(), seq, record.toFact()), record);
        entries.add(entry);
        last = entry.head();
      }
      return entries;
    }
  }
}
