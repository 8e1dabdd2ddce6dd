package io.anju.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.platform.aggregate.Versioned;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.DecoderContext;

/**
 * A service's projection of another's facts: {@code {_id, version, state}}, replaced only by a
 * newer version, so repeated, late and reordered facts change nothing.
 *
 * @param <D> the record stored under {@code state}
 */
public final class MongoProjection<D extends Record> {

  private final MongoCollection<BsonDocument> collection;
  private final Class<D> type;

  public MongoProjection(MongoDatabase database, String collection, Class<D> type) {
    this.collection = database.getCollection(collection, BsonDocument.class);
    this.type = type;
  }

  /** For the indexes of the feature's own adapter; fields of the state are under {@code state}. */
  public MongoCollection<BsonDocument> collection() {
    return collection;
  }

  /**
   * First versions are inserted, which costs the database far less than an upsert; where the
   * document exists already, it is as new.
   */
  public void applyAll(List<Versioned<D>> newer) {
    BulkInserts.write(
        collection,
        newer.stream().filter(fact -> fact.version() == 1).map(this::document).toList());
    ConditionalUpserts.write(
        collection,
        newer.stream()
            .filter(fact -> fact.version() != 1)
            .map(fact ->
                new ConditionalUpserts.ConditionalUpsert(
                    Filters.and(
                        Filters.eq("_id", fact.id()), Filters.lt("version", fact.version())),
                    Updates.combine(
                        Updates.set("version", fact.version()), Updates.set("state", state(fact)))))
            .toList());
  }

  public Optional<Versioned<D>> find(String id) {
    return Optional.ofNullable(collection.find(Filters.eq("_id", id)).first()).map(this::open);
  }

  public Versioned<D> open(BsonDocument document) {
    D state =
        collection
            .getCodecRegistry()
            .get(type)
            .decode(
                new BsonDocumentReader(document.getDocument("state")),
                DecoderContext.builder().build());
    return new Versioned<>(
        document.getString("_id").getValue(), document.getNumber("version").longValue(), state);
  }

  private BsonDocument document(Versioned<D> fact) {
    return new BsonDocument("_id", new BsonString(fact.id()))
        .append("version", new BsonInt64(fact.version()))
        .append("state", state(fact));
  }

  private BsonDocument state(Versioned<D> fact) {
    return BsonDocumentWrapper.asBsonDocument(fact.state(), collection.getCodecRegistry());
  }
}
