package io.anju.platform.store;

import com.mongodb.MongoWriteException;
import com.mongodb.ErrorCategory;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.command.Command;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/** {@link BulkAggregates} in a MongoDB collection: guarded by version in the filter of the write, no transaction anywhere. */
public final class MongoAggregates<A, D extends Record> implements BulkAggregates<A> {

  private final MongoCollection<BsonDocument> collection;
  private final MongoCollection<Versioned<D>> readable;
  private final AggregateMapping<A, D> mapping;
  private final Envelopes<A, D> envelopes;
  private final Outbox outbox;

  MongoAggregates(MongoDatabase database, AggregateMapping<A, D> mapping, Envelopes<A, D> envelopes, Outbox outbox) {
    this.collection = database.getCollection(mapping.collection(), BsonDocument.class)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.mapping = mapping;
    this.envelopes = envelopes;
    this.readable = envelopes.readable(collection);
    this.outbox = outbox;
    outbox.watch(collection);
  }

  /** For the indexes of the feature's own adapter; fields of the state stand under {@code state.}. */
  public MongoCollection<BsonDocument> collection() {
    return collection;
  }

  @Override
  public Optional<Versioned<A>> find(String id) {
    var found = read(id);
    found.ifPresent(seen -> AccessPolicy.require(mapping.scope(seen.state()), Action.READ));
    return found;
  }

  @Override
  public Versioned<A> require(String id) {
    return find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  /** Those a filter over {@code state.} fields finds and the caller may see, in the order of the sort. */
  public List<Versioned<A>> where(Bson filter, Bson sort, int limit) {
    var found = readable.find(filter).sort(sort).limit(limit);
    var caller = CurrentCaller.get();
    var visible = new ArrayList<Versioned<A>>();
    for (var stored : found) {
      var seen = envelopes.open(stored);
      if (AccessPolicy.permits(caller, mapping.scope(seen.state()), Action.READ)) {
        visible.add(seen);
      }
    }
    return visible;
  }

  @Override
  public Versioned<A> add(String id, A first) {
    AccessPolicy.require(mapping.scope(first), Action.CHANGE);
    var added = new Versioned<>(id, 1, first);
    var envelope = envelopes.seal(added);
    try {
      collection.insertOne(envelope.document());
    } catch (MongoWriteException refused) {
      if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw refused;
      }
      return madeByThisCommand(id).orElseThrow(() -> new DuplicateException(read(id).isPresent()));
    }
    outbox.owe(collection, id, 1, envelope.owed());
    return added;
  }

  @Override
  public List<Versioned<A>> addAll(List<New<A>> firsts) {
    firsts.forEach(first -> AccessPolicy.require(mapping.scope(first.state()), Action.CHANGE));
    var added = firsts.stream().map(first -> new Versioned<>(first.id(), 1, first.state())).toList();
    var sealed = added.stream().map(envelopes::seal).toList();
    Set<Integer> taken = FirstInserts.write(collection, sealed.stream().map(Envelopes.Sealed::document).toList());
    var kept = new ArrayList<Versioned<A>>();
    for (int i = 0; i < added.size(); i++) {
      if (!taken.contains(i)) {
        kept.add(added.get(i));
        outbox.owe(collection, added.get(i).id(), 1, sealed.get(i).owed());
      }
    }
    return kept;
  }

  @Override
  public List<Versioned<A>> findAll(Collection<String> ids) {
    return ids.isEmpty() ? List.of() : where(Filters.in("_id", ids), Sorts.ascending("_id"), ids.size());
  }

  @Override
  public Bulk<A> saveAll(List<Change<A>> changes) {
    changes.forEach(change -> AccessPolicy.require(mapping.scope(change.seen().state()), Action.CHANGE));
    var next = changes.stream().map(change -> new Versioned<>(change.seen().id(), change.seen().version() + 1, change.next())).toList();
    var sealed = next.stream().map(envelopes::seal).toList();
    var replaced = Replacements.write(collection, sealed.stream().map(Envelopes.Sealed::document).toList());
    var saved = new ArrayList<Versioned<A>>();
    for (int i = 0; i < next.size(); i++) {
      if (replaced.done().contains(next.get(i).id())) {
        saved.add(next.get(i));
        outbox.owe(collection, next.get(i).id(), next.get(i).version(), sealed.get(i).owed());
      }
    }
    return new Bulk<>(saved, replaced.taken());
  }

  @Override
  public Versioned<A> save(Versioned<A> seen, A next) {
    AccessPolicy.require(mapping.scope(seen.state()), Action.CHANGE);
    var saved = new Versioned<>(seen.id(), seen.version() + 1, next);
    var envelope = envelopes.seal(saved);
    try {
      var result = collection.replaceOne(
          Filters.and(Filters.eq("_id", seen.id()), Filters.eq("version", seen.version())), envelope.document());
      if (result.getMatchedCount() == 0) {
        return madeByThisCommand(seen.id()).orElseThrow(() -> new RegistryException(PlatformError.STALE_VERSION));
      }
    } catch (MongoWriteException refused) {
      if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        throw new DuplicateException(false);
      }
      throw refused;
    }
    outbox.owe(collection, seen.id(), saved.version(), envelope.owed());
    return saved;
  }

  private Optional<Versioned<A>> read(String id) {
    return Optional.ofNullable(readable.find(Filters.eq("_id", id)).first()).map(envelopes::open);
  }

  /** A command carried out again after a crash meets its own work: that is its answer. */
  private Optional<Versioned<A>> madeByThisCommand(String id) {
    return Command.current().flatMap(command -> Optional.ofNullable(
        readable.find(Filters.and(Filters.eq("_id", id), Filters.eq("command", command.id()))).first()).map(envelopes::open));
  }
}
