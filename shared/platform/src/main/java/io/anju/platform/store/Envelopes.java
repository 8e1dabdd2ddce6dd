package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import io.anju.contract.Fact;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Command;
import io.anju.platform.facts.FactCodec;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonArray;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt32;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * The document of an aggregate: {@code {_id, version, changedAt, command?, state, pending: [fact…],
 * alongside?, enqueuedAt}}. {@code pending} and {@code enqueuedAt} are there only while facts wait
 * for the relay; {@code alongside} counts those at the end of {@code pending} that are not the
 * aggregate's own, which a later version does not replace.
 *
 * <p>Records are written as the document is sent, without being made a tree of values first.
 */
final class Envelopes<A, D extends Record> {

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

  Envelope wrap(Versioned<A> aggregate, List<Fact> alongside) {
    var pending =
        Stream.concat(mapping.facts(aggregate).stream(), alongside.stream())
            .map(facts::encode)
            .toList();
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
          Envelope.PENDING,
          new BsonArray(
              pending.stream()
                  .map(fact -> BsonDocumentWrapper.asBsonDocument(fact, codecs))
                  .toList()));
      document.append(Envelope.ENQUEUED_AT, now);
    }
    if (!alongside.isEmpty()) {
      document.append(Envelope.ALONGSIDE, new BsonInt32(alongside.size()));
    }
    return new Envelope(document, pending, alongside.size());
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
