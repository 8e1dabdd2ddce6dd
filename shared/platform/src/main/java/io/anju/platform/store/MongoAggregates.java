package io.anju.platform.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.contract.Fact;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.AccessPolicy.Action;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.DuplicateException;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.command.Command;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;

/**
 * {@link BulkAggregates} in a MongoDB collection: guarded by version in the filter of the write, no
 * transaction anywhere.
 */
public final class MongoAggregates<A, D extends Record> implements BulkAggregates<A> {

  private final MongoCollection<BsonDocument> collection;
  private final MongoCollection<Versioned<D>> reader;
  private final AggregateMapping<A, D> mapping;
  private final Envelopes<A, D> envelopes;
  private final Replacements replacements;
  private final Outbox outbox;

  MongoAggregates(
      MongoDatabase database,
      AggregateMapping<A, D> mapping,
      Envelopes<A, D> envelopes,
      Outbox outbox) {
    this.collection =
        database
            .getCollection(mapping.collection(), BsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.replacements = new Replacements(collection);
    this.mapping = mapping;
    this.envelopes = envelopes;
    this.reader = envelopes.reader(collection);
    this.outbox = outbox;
    outbox.register(collection);
  }

  /**
   * For the indexes of the feature's own adapter; fields of the state stand under {@code state}.
   */
  public MongoCollection<BsonDocument> collection() {
    return collection;
  }

  @Override
  public Optional<Versioned<A>> find(String id) {
    var found = read(id);
    found.ifPresent(current -> AccessPolicy.require(mapping.scope(current.state()), Action.READ));
    return found;
  }

  @Override
  public Versioned<A> require(String id) {
    return find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  /**
   * Those a filter over {@code state} fields finds and the caller may see, in the order of the
   * sort.
   */
  public List<Versioned<A>> where(Bson filter, Bson sort, int limit) {
    var found = reader.find(filter).sort(sort).limit(limit);
    var caller = CurrentCaller.get();
    var visible = new ArrayList<Versioned<A>>();
    for (var stored : found) {
      var current = envelopes.unwrap(stored);
      if (AccessPolicy.permits(caller, mapping.scope(current.state()), Action.READ)) {
        visible.add(current);
      }
    }
    return visible;
  }

  @Override
  public Versioned<A> add(String id, A first, Fact... alongside) {
    AccessPolicy.require(mapping.scope(first), Action.CHANGE);
    var added = new Versioned<>(id, 1, first);
    var wrapped = envelopes.wrap(added, List.of(alongside));
    try {
      collection.insertOne(wrapped.document());
    } catch (MongoWriteException refused) {
      if (ErrorCategory.fromErrorCode(refused.getCode()) != ErrorCategory.DUPLICATE_KEY) {
        throw refused;
      }
      return writtenByThisCommand(id)
          .orElseThrow(() -> new DuplicateException(read(id).isPresent()));
    }
    outbox.enqueue(collection, id, 1, wrapped.facts());
    return added;
  }

  @Override
  public List<Versioned<A>> addAll(List<NewAggregate<A>> firsts) {
    firsts.forEach(first -> AccessPolicy.require(mapping.scope(first.state()), Action.CHANGE));
    var added =
        firsts.stream().map(first -> new Versioned<>(first.id(), 1, first.state())).toList();
    var wrapped =
        IntStream.range(0, firsts.size())
            .mapToObj(i -> envelopes.wrap(added.get(i), firsts.get(i).alongside()))
            .toList();
    Set<Integer> duplicates =
        BulkInserts.write(collection, wrapped.stream().map(Envelope::document).toList());
    var stored = new ArrayList<Versioned<A>>();
    for (int i = 0; i < added.size(); i++) {
      if (!duplicates.contains(i)) {
        stored.add(added.get(i));
        outbox.enqueue(collection, added.get(i).id(), 1, wrapped.get(i).facts());
      }
    }
    return stored;
  }

  @Override
  public List<Versioned<A>> findAll(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : where(Filters.in("_id", ids), Sorts.ascending("_id"), ids.size());
  }

  @Override
  public BulkResult<A> saveAll(List<Change<A>> changes) {
    changes.forEach(
        change -> AccessPolicy.require(mapping.scope(change.current().state()), Action.CHANGE));
    var next = changes.stream().map(change -> next(change.current(), change.next())).toList();
    var wrapped =
        IntStream.range(0, changes.size())
            .mapToObj(i -> envelopes.wrap(next.get(i), changes.get(i).alongside()))
            .toList();
    var result = replacements.writeAll(wrapped);
    var saved = new ArrayList<Versioned<A>>();
    for (var one : next) {
      var replaced = result.replaced().get(one.id());
      if (replaced != null) {
        saved.add(one);
        outbox.enqueue(collection, one.id(), one.version(), replaced.facts());
      }
    }
    return new BulkResult<>(saved, result.duplicates());
  }

  @Override
  public Versioned<A> save(Versioned<A> current, A next, Fact... alongside) {
    AccessPolicy.require(mapping.scope(current.state()), Action.CHANGE);
    var saved = next(current, next);
    Optional<Envelope> written;
    try {
      written = replacements.write(envelopes.wrap(saved, List.of(alongside)));
    } catch (MongoWriteException refused) {
      if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        throw new DuplicateException(false);
      }
      throw refused;
    }
    if (written.isEmpty()) {
      return writtenByThisCommand(current.id())
          .orElseThrow(() -> new RegistryException(PlatformError.STALE_VERSION));
    }
    outbox.enqueue(collection, current.id(), saved.version(), written.get().facts());
    return saved;
  }

  private static <A> Versioned<A> next(Versioned<A> current, A next) {
    return new Versioned<>(current.id(), current.version() + 1, next);
  }

  private Optional<Versioned<A>> read(String id) {
    return Optional.ofNullable(reader.find(Filters.eq("_id", id)).first()).map(envelopes::unwrap);
  }

  /** A command carried out again after a crash meets its own work: that is its answer. */
  private Optional<Versioned<A>> writtenByThisCommand(String id) {
    return Command.current()
        .flatMap(command ->
            Optional.ofNullable(
                    reader
                        .find(
                            Filters.and(Filters.eq("_id", id), Filters.eq("command", command.id())))
                        .first())
                .map(envelopes::unwrap));
  }
}
