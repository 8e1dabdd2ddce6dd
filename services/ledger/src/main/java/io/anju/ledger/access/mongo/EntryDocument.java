package io.anju.ledger.access.mongo;

import io.anju.codes.DivisionCode;
import io.anju.ledger.access.AccessRecord;
import io.anju.ledger.access.Entry;
import io.anju.ledger.access.EntryHash;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An entry as stored.
 *
 * @param seq the document's id, so that a place can be taken only once
 * @param auditedBy the division whose auditors see it, from the record; empty where the record
 *     names none
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

  /**
   * Whether the record's own auditors see it: the one part no hash covers, because it follows from
   * the rest.
   */
  boolean auditedByMatchesRecord() {
    return auditedBy(record.toDomain()).equals(auditedBy);
  }

  private static String auditedBy(AccessRecord record) {
    return record.division() == null
        ? ""
        : DivisionCode.check(record.division()).value().map(DivisionCode::value).orElse("");
  }
}
