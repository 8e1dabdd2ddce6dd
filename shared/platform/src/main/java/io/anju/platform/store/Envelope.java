package io.anju.platform.store;

import io.anju.platform.facts.EncodedFact;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonInt32;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * An aggregate's document and the facts pending in it.
 *
 * @param alongside how many of the facts, at the end, are not the aggregate's own
 */
record Envelope(BsonDocument document, List<EncodedFact> facts, int alongside) {

  static final String PENDING = "pending";
  static final String ALONGSIDE = "alongside";
  static final String ENQUEUED_AT = "enqueuedAt";

  private static final BsonInt32 NONE = new BsonInt32(0);

  String id() {
    return document.getString("_id").getValue();
  }

  /**
   * This document with the facts that were published alongside earlier versions and still wait in
   * the stored one, which also says since when.
   */
  Envelope withUnpublishedOf(BsonDocument stored, CodecRegistry codecs) {
    int unpublished = stored.getNumber(ALONGSIDE, NONE).intValue();
    if (unpublished == 0) {
      return this;
    }
    var waiting = stored.getArray(PENDING);
    var carried = waiting.subList(waiting.size() - unpublished, waiting.size());
    int own = facts.size() - alongside;
    var allPending = new BsonArray(document.getArray(PENDING, new BsonArray()));
    allPending.addAll(own, carried);
    var allFacts = new ArrayList<>(facts);
    allFacts.addAll(own, carried.stream().map(one -> decode(one.asDocument(), codecs)).toList());
    return new Envelope(
        document
            .clone()
            .append(PENDING, allPending)
            .append(ALONGSIDE, new BsonInt32(alongside + unpublished))
            .append(ENQUEUED_AT, stored.get(ENQUEUED_AT)),
        allFacts,
        alongside + unpublished);
  }

  /** The facts that wait in a stored document. */
  static List<EncodedFact> pendingOf(BsonDocument stored, CodecRegistry codecs) {
    return stored.getArray(PENDING).stream()
        .map(pending -> decode(pending.asDocument(), codecs))
        .toList();
  }

  private static EncodedFact decode(BsonDocument pending, CodecRegistry codecs) {
    return codecs
        .get(EncodedFact.class)
        .decode(new BsonDocumentReader(pending), DecoderContext.builder().build());
  }
}
