package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Command;
import io.anju.platform.facts.EncodedFact;
import io.anju.platform.facts.FactCodec;
import java.time.Clock;
import java.util.List;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * The document of an aggregate: {@code {_id, version, changedAt, command?, state, pending: [fact…],
 * enqueuedAt}}. {@code pending} and {@code enqueuedAt} are there only while facts wait for the
 * relay. Records are written as the document is sent, without being made a tree of values first.
 */
final class Envelopes<A, D extends Record> {

  record Envelope(BsonDocument document, List<EncodedFact> facts) {}

  private final AggregateMapping<A, D> mapping;
  private final CodecRegistry codecs;
  private final FactCodec facts;
  private final Clock clock;

  Envelopes(AggregateMapping<A, D> mapping, CodecRegistry codecs, FactCodec facts, Clock clock) {
    this.mapping = mapping;
    this.codecs = codecs;
    this.facts = facts;
    this.clock = clock;
  }

  Envelope wrap(Versioned<A> aggregate) {
    var pending = mapping.facts(aggregate).stream().map(facts::encode).toList();
    var now = new BsonDateTime(clock.millis());
    var document =
        new BsonDocument("_id", new BsonString(aggregate.id()))
            .append("version", new BsonInt64(aggregate.version()))
            .append("changedAt", now);
    Command.current()
        .ifPresent(command -> document.append("command", new BsonString(command.id())));
    document.append(
        "state", BsonDocumentWrapper.asBsonDocument(mapping.toDocument(aggregate), codecs));
    if (!pending.isEmpty()) {
      document.append(
          "pending",
          new BsonArray(
              pending.stream()
                  .map(fact -> BsonDocumentWrapper.asBsonDocument(fact, codecs))
                  .toList()));
      document.append("enqueuedAt", now);
    }
    return new Envelope(document, pending);
  }

  /** The same documents, for reading. */
  MongoCollection<Versioned<D>> reader(MongoCollection<BsonDocument> documents) {
    var codec = new EnvelopeCodec<>(mapping.documentType(), codecs);
    return documents
        .withDocumentClass(codec.getEncoderClass())
        .withCodecRegistry(
            CodecRegistries.fromRegistries(CodecRegistries.fromCodecs(codec), codecs));
  }

  Versioned<A> unwrap(Versioned<D> stored) {
    return new Versioned<>(
        stored.id(), stored.version(), mapping.toDomain(stored.id(), stored.state()));
  }
}
