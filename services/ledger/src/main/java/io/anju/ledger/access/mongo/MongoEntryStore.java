package io.anju.ledger.access.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.proof.EntryHash;
import io.anju.ledger.access.AccessSearch;
import io.anju.ledger.access.Entry;
import io.anju.ledger.access.Entry.Head;
import io.anju.ledger.access.EntryStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.codecs.DecoderContext;
import org.bson.conversions.Bson;

/**
 * Stores entries in one collection, with the place in the chain as id and a unique index on the
 * record id.
 */
public final class MongoEntryStore implements EntryStore, AccessSearch {

  private static final String RECORD_ID = "record.id";
  private static final String PERSONS = "record.persons";
  private static final String AUDITED_BY = "auditedBy";
  private static final Bson NEWEST_FIRST = Sorts.descending("_id");

  private final MongoCollection<EntryDocument> entries;
  private final MongoCollection<BsonDocument> raw;

  public MongoEntryStore(MongoDatabase database) {
    this.entries =
        database
            .getCollection("entries", EntryDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.raw = entries.withDocumentClass(BsonDocument.class);
    entries.createIndex(
        Indexes.ascending(RECORD_ID), new IndexOptions().name("record").unique(true));
    entries.createIndex(
        Indexes.compoundIndex(Indexes.ascending(PERSONS), Indexes.descending("_id")),
        new IndexOptions().name("person"));
  }

  @Override
  public Optional<Head> head() {
    return heads(Filters.gte("_id", 1L), NEWEST_FIRST, 1).stream().findFirst();
  }

  @Override
  public Optional<Head> at(long seq) {
    return heads(Filters.eq("_id", seq), NEWEST_FIRST, 1).stream().findFirst();
  }

  @Override
  public List<Head> after(long seq, int limit) {
    return heads(Filters.gt("_id", seq), Sorts.ascending("_id"), limit);
  }

  private List<Head> heads(Bson filter, Bson order, int limit) {
    return raw.find(filter)
        .sort(order)
        .limit(limit)
        .projection(Projections.include("hash"))
        .map(entry ->
            new Head(
                entry.getNumber("_id").longValue(),
                new EntryHash(entry.getString("hash").getValue())))
        .into(new ArrayList<>());
  }

  @Override
  public boolean append(List<Entry> next) {
    try {
      entries.insertMany(next.stream().map(EntryDocument::from).toList());
      return true;
    } catch (MongoBulkWriteException failure) {
      if (failure.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw failure;
      }
      return false;
    }
  }

  @Override
  public Set<String> existingRecordIds(Collection<String> recordIds) {
    var known = new HashSet<String>();
    raw.find(Filters.in(RECORD_ID, recordIds))
        .projection(Projections.include(RECORD_ID))
        .forEach(found -> known.add(found.getDocument("record").getString("id").getValue()));
    return known;
  }

  @Override
  public void scan(long from, Predicate<StoredEntry> visitor) {
    long last = from - 1;
    var filter = from == 1 ? Filters.empty() : Filters.gte("_id", from);
    try (var all = raw.find(filter).sort(Sorts.ascending("_id")).iterator()) {
      while (all.hasNext()) {
        var found = read(all.next(), last + 1);
        if (!visitor.test(found)) {
          return;
        }
        last++;
      }
    }
  }

  @Override
  public List<Entry> about(Set<PersonId> ids, Optional<Long> beforeSeq, int limit) {
    return newest(ids, limit, id -> find(new ArrayList<>(List.of(about(id))), beforeSeq, limit));
  }

  @Override
  public List<Entry> audited(
      DivisionCode auditor, Set<PersonId> ids, Optional<Long> beforeSeq, int limit) {
    return ids.isEmpty()
        ? find(new ArrayList<>(List.of(auditedBy(auditor))), beforeSeq, limit)
        : newest(
            ids,
            limit,
            id -> find(new ArrayList<>(List.of(auditedBy(auditor), about(id))), beforeSeq, limit));
  }

  /** The entries that follow a place, in the order of the chain. */
  public List<Entry> entriesAfter(long seq, int limit) {
    return entries
        .find(Filters.gt("_id", seq))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(EntryDocument::toDomain)
        .into(new ArrayList<>());
  }

  private static Bson about(PersonId id) {
    return Filters.eq(PERSONS, id.value());
  }

  /** Each id's newest entries come from the index; together, each entry once. */
  private static List<Entry> newest(
      Set<PersonId> ids, int limit, Function<PersonId, List<Entry>> found) {
    var bySeq = new TreeMap<Long, Entry>(Comparator.reverseOrder());
    ids.forEach(id -> found.apply(id).forEach(entry -> bySeq.put(entry.seq(), entry)));
    return bySeq.values().stream().limit(limit).toList();
  }

  private List<Entry> find(List<Bson> filters, Optional<Long> beforeSeq, int limit) {
    beforeSeq.ifPresent(seq -> filters.add(Filters.lt("_id", seq)));
    return entries
        .find(Filters.and(filters))
        .sort(NEWEST_FIRST)
        .limit(limit)
        .map(EntryDocument::toDomain)
        .into(new ArrayList<>());
  }

  private static Bson auditedBy(DivisionCode auditor) {
    var within =
        Filters.and(
            Filters.gte(AUDITED_BY, auditor.value()),
            Filters.lt(AUDITED_BY, auditor.value() + ":"));
    return switch (auditor.level()) {
      case PROVINCE, CITY -> Filters.or(within, Filters.eq(AUDITED_BY, ""));
      case DISTRICT, STREET, COMMUNITY -> within;
    };
  }

  private StoredEntry read(BsonDocument document, long expected) {
    try {
      var reader = new BsonDocumentReader(document);
      var entry =
          entries
              .getCodecRegistry()
              .get(EntryDocument.class)
              .decode(reader, DecoderContext.builder().build());
      return entry.auditedByMatchesRecord()
          ? new StoredEntry.Readable(entry.toDomain())
          : new StoredEntry.Unreadable(entry.seq());
    } catch (RuntimeException tampered) {
      return new StoredEntry.Unreadable(
          document.isNumber("_id") ? document.getNumber("_id").longValue() : expected);
    }
  }
}
