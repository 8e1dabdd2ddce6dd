package io.anju.ledger.access.mongo;

import io.anju.codes.DivisionCode;
import io.anju.contract.proof.EntryHash;
import io.anju.ledger.access.AccessRecord;
import io.anju.ledger.access.Entry;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * The stored document of an entry.
 *
 * @param seq the id of the document, so that a place is unique
 * @param auditedBy the division whose auditors see it, from the record; empty where the record has
 *     none
 */
public record EntryDocument(
    @BsonId long seq, String previousHash, String hash, String auditedBy, RecordDocument record) {

  static EntryDocument from(Entry entry) {
    return new EntryDocument(
        entry.seq(),
        entry.previous().value(),
        entry.hash().value(),
        auditedBy(entry.record()),
        RecordDocument.from(entry.record()));
  }

  Entry toDomain() {
    return new Entry(seq, new EntryHash(previousHash), new EntryHash(hash), record.toDomain());
  }

  /** Whether {@code auditedBy} is the one derived from the record: the hash does not cover it. */
  boolean auditedByMatchesRecord() {
    return auditedBy(record.toDomain()).equals(auditedBy);
  }

  private static String auditedBy(AccessRecord record) {
    return record.auditDivision().map(DivisionCode::value).orElse("");
  }
}
