package io.anju.contract.proof;

import io.anju.contract.AccessFact;
import io.anju.contract.ledger.AccessSeal;
import io.anju.contract.ledger.TreeHash;
import java.util.regex.Pattern;

/**
 * The hash of an entry of the ledger: SHA-256 over {@code anju-ledger-2}, the previous hash, the
 * place, the digest of the record and its seal; for an unsigned record of earlier versions over
 * {@code anju-ledger-1}, the previous hash, the place and the fields of the record in their order.
 * The leaves of the ledger's Merkle tree are these hashes.
 *
 * @param value 64 hexadecimal digits in lower case
 */
public record EntryHash(String value) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** The previous hash of the first entry. */
  public static final EntryHash NONE = new EntryHash("0".repeat(64));

  public EntryHash {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("no SHA-256");
    }
  }

  /**
   * @param seq 1 for the first
   */
  public static EntryHash of(EntryHash previous, long seq, AccessFact record) {
    var seal = record.seal();
    return seal == null
        ? ofUnsigned(previous, seq, record)
        : ofSigned(previous, seq, AccessDigest.ofAll(record), seal);
  }

  /** Of an entry of which only the digest of the record is known. */
  public static EntryHash ofSigned(EntryHash previous, long seq, TreeHash record, AccessSeal seal) {
    return new EntryHash(
        new HashedText()
            .add("anju-ledger-2")
            .add(previous.value())
            .add(seq)
            .add(record.hex())
            .add(seal.key())
            .add(seal.signature())
            .add(seal.index())
            .add(seal.size())
            .add(seal.path())
            .hash()
            .hex());
  }

  private static EntryHash ofUnsigned(EntryHash previous, long seq, AccessFact record) {
    return new EntryHash(
        new HashedText()
            .add("anju-ledger-1")
            .add(previous.value())
            .add(seq)
            .add(record.id())
            .add(record.at().toString())
            .add(record.subject())
            .add(record.role())
            .add(record.division())
            .add(record.purpose())
            .add(record.caseNumber())
            .add(record.action().name())
            .add(record.persons())
            .add(record.fields())
            .add(record.resource())
            .add(record.service())
            .hash()
            .hex());
  }

  /** The leaf of the ledger's tree. */
  public TreeHash leaf() {
    return TreeHash.leaf(TreeHash.ofHex(value).bytes());
  }
}
