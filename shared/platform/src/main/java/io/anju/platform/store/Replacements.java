package io.anju.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.conversions.Bson;

/**
 * Replaces documents, each only where its version is the next.
 *
 * <p>A document whose facts alongside are not published yet is not replaced at once, as they would
 * be lost with it: it is read, and its successor is written with those facts in it.
 */
final class Replacements {

  /**
   * @param replaced by id, as written
   * @param duplicates ids of those refused because another has the same unique value
   */
  record ReplaceResult(Map<String, Envelope> replaced, Set<String> duplicates) {}

  private static final String VERSION = "version";
  private static final Bson ALL_ALONGSIDE_PUBLISHED = Filters.exists(Envelope.ALONGSIDE, false);
  private static final Bson UNPUBLISHED_FIELDS =
      Projections.include(VERSION, Envelope.PENDING, Envelope.ALONGSIDE, Envelope.ENQUEUED_AT);

  private final MongoCollection<BsonDocument> collection;

  Replacements(MongoCollection<BsonDocument> collection) {
    this.collection = collection;
  }

  /** As written; empty where the stored version is not the one before. */
  Optional<Envelope> write(Envelope next) {
    var previous = previousVersion(next.document());
    if (replace(Filters.and(previous, ALL_ALONGSIDE_PUBLISHED), next)) {
      return Optional.of(next);
    }
    return Optional.ofNullable(collection.find(previous).projection(UNPUBLISHED_FIELDS).first())
        .map(stored -> next.withUnpublishedOf(stored, collection.getCodecRegistry()))
        .filter(complete -> replace(previous, complete));
  }

  private boolean replace(Bson filter, Envelope next) {
    return collection.replaceOne(filter, next.document()).getMatchedCount() > 0;
  }

  /** All in one write, and those with unpublished facts alongside in a second one. */
  ReplaceResult writeAll(List<Envelope> next) {
    var first = write(next, true);
    var rest =
        next.stream()
            .filter(one ->
                !first.replaced().containsKey(one.id()) && !first.duplicates().contains(one.id()))
            .collect(Collectors.toMap(Envelope::id, one -> one));
    if (rest.isEmpty()) {
      return first;
    }
    var complete = new ArrayList<Envelope>();
    for (var stored :
        collection
            .find(Filters.and(Filters.in("_id", rest.keySet()), Filters.exists(Envelope.ALONGSIDE)))
            .projection(UNPUBLISHED_FIELDS)) {
      var successor =
          Objects.requireNonNull(rest.get(id(stored)), "found by an id that is not among them");
      if (version(stored) == version(successor.document()) - 1) {
        complete.add(successor.withUnpublishedOf(stored, collection.getCodecRegistry()));
      }
    }
    var second = write(complete, false);
    var replaced = new HashMap<>(first.replaced());
    replaced.putAll(second.replaced());
    var duplicates = new HashSet<>(first.duplicates());
    duplicates.addAll(second.duplicates());
    return new ReplaceResult(replaced, duplicates);
  }

  /**
   * The store answers how many it replaced and not which, so where it was not all of them they are
   * read again: a document with the version and the state that were written counts as replaced.
   */
  private ReplaceResult write(List<Envelope> next, boolean whereAlongsidePublished) {
    if (next.isEmpty()) {
      return new ReplaceResult(Map.of(), Set.of());
    }
    var duplicates = new HashSet<String>();
    int matched;
    try {
      matched =
          collection
              .bulkWrite(
                  next.stream().map(one -> model(one, whereAlongsidePublished)).toList(),
                  new BulkWriteOptions().ordered(false))
              .getMatchedCount();
    } catch (MongoBulkWriteException partial) {
      if (partial.getWriteConcernError() != null
          || partial.getWriteErrors().stream()
              .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw partial;
      }
      partial.getWriteErrors().forEach(error -> duplicates.add(next.get(error.getIndex()).id()));
      matched = 0;
    }
    var byId = new LinkedHashMap<String, Envelope>();
    next.forEach(one -> byId.put(one.id(), one));
    if (matched != next.size()) {
      byId.keySet().retainAll(findWritten(byId));
    }
    return new ReplaceResult(byId, duplicates);
  }

  private static ReplaceOneModel<BsonDocument> model(
      Envelope next, boolean whereAlongsidePublished) {
    var previous = previousVersion(next.document());
    return new ReplaceOneModel<>(
        whereAlongsidePublished ? Filters.and(previous, ALL_ALONGSIDE_PUBLISHED) : previous,
        next.document());
  }

  private Set<String> findWritten(Map<String, Envelope> byId) {
    var written = new HashSet<String>();
    for (var found : collection.find(Filters.in("_id", byId.keySet()))) {
      var expected =
          Objects.requireNonNull(byId.get(id(found)), "found by an id that is not among them")
              .document();
      if (same(found, expected, VERSION) && same(found, expected, "state")) {
        written.add(id(found));
      }
    }
    return written;
  }

  private static Bson previousVersion(BsonDocument next) {
    return Filters.and(Filters.eq("_id", next.get("_id")), Filters.eq(VERSION, version(next) - 1));
  }

  private static boolean same(BsonDocument one, BsonDocument other, String field) {
    BsonValue value = one.get(field);
    return value != null && value.equals(other.get(field));
  }

  private static long version(BsonDocument document) {
    return document.getNumber(VERSION).longValue();
  }

  private static String id(BsonDocument document) {
    return document.getString("_id").getValue();
  }
}
