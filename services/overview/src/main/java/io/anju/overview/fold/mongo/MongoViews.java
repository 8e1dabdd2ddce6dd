package io.anju.overview.fold.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import io.anju.contract.FactType;
import io.anju.overview.fold.Contribution;
import io.anju.overview.fold.Part;
import io.anju.overview.fold.Place;
import io.anju.overview.fold.Placement;
import io.anju.overview.fold.SearchKind;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.View;
import io.anju.overview.fold.ViewGeneration;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.platform.store.BulkInserts;
import io.anju.platform.store.ConditionalUpserts;
import io.anju.platform.store.ConditionalUpserts.ConditionalUpsert;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWrapper;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;
import org.bson.conversions.Bson;

/** One generation of the views, in collections of its own. */
public final class MongoViews implements ViewGeneration {

  /** The indexed terms of what a search finds. */
  public static final String TERMS = "entry.is.terms";

  /** The indexed places of what a search finds. */
  public static final String PLACE = "entry.is.place";

  /** The number of parts from which it is faster to query first which views exist. */
  private static final int BULK_THRESHOLD = 50;

  private final Map<ViewKind, MongoCollection<BsonDocument>> documents =
      new EnumMap<>(ViewKind.class);
  private final Map<ViewKind, MongoCollection<View>> views = new EnumMap<>(ViewKind.class);
  private final MongoCollection<BsonDocument> placementCollection;
  private final MongoPlacements placements;
  private final CodecRegistry codecs;
  private final DerivedCollections derived;

  public MongoViews(MongoDatabase database, int generation) {
    this.codecs = database.getCodecRegistry();
    for (var kind : ViewKind.values()) {
      String name = kind.plural() + "_" + generation;
      documents.put(kind, database.getCollection(name, BsonDocument.class));
      views.put(
          kind,
          database
              .getCollection(name, View.class)
              .withCodecRegistry(
                  CodecRegistries.fromRegistries(
                      CodecRegistries.fromCodecs(new ViewCodec(kind, codecs)), codecs)));
    }
    this.placementCollection = database.getCollection("reaches_" + generation, BsonDocument.class);
    this.placements = new MongoPlacements(placementCollection);
    this.derived = new DerivedCollections(database, generation);
  }

  @Override
  public void createIndexes() {
    documents(ViewKind.SEARCH)
        .createIndex(Indexes.ascending(TERMS, PLACE), new IndexOptions().name("termsByPlace"));
    derived.createIndexes();
  }

  @Override
  public void drop() {
    documents.values().forEach(MongoCollection::drop);
    placementCollection.drop();
    derived.drop();
  }

  /** What is derived from these views. */
  public DerivedCollections derived() {
    return derived;
  }

  @Override
  public void markChanged(Collection<ViewId> changed) {
    derived.markChanged(changed);
  }

  @Override
  public Map<String, Placement> extendPlacements(
      FactType type, Collection<Contribution> contributions) {
    return placements.extend(type, contributions);
  }

  @Override
  public void put(List<Part> parts) {
    parts.stream()
        .collect(Collectors.groupingBy(part -> part.place().view().kind()))
        .forEach((kind, ofKind) ->
            ConditionalUpserts.write(
                documents(kind),
                (ofKind.size() < BULK_THRESHOLD ? ofKind : insertNewViews(documents(kind), ofKind))
                    .stream().map(this::versionedUpsert).toList()));
  }

  /**
   * Inserts the views that do not exist yet, which costs far less than upserts, and returns the
   * parts of the existing views.
   */
  private List<Part> insertNewViews(MongoCollection<BsonDocument> collection, List<Part> parts) {
    var byView = parts.stream().collect(Collectors.groupingBy(part -> part.place().view().key()));
    var existingKeys =
        collection
            .find(Filters.in("_id", byView.keySet()))
            .projection(Projections.include("_id"))
            .batchSize(byView.size())
            .map(view -> view.getString("_id").getValue())
            .into(new HashSet<>());
    var newKeys = byView.keySet().stream().filter(key -> !existingKeys.contains(key)).toList();
    var existing =
        BulkInserts.write(
            collection,
            newKeys.stream().map(key -> view(key, byView.getOrDefault(key, List.of()))).toList());
    existing.forEach(place -> existingKeys.add(newKeys.get(place)));
    return parts.stream().filter(part -> existingKeys.contains(part.place().view().key())).toList();
  }

  private BsonDocument view(String key, List<Part> parts) {
    var view = new BsonDocument("_id", new BsonString(key));
    for (var part : parts) {
      String slot = part.place().slot().field();
      if (part.place().slot().single()) {
        view.append(slot, stored(part));
      } else {
        view.computeIfAbsent(slot, _ -> new BsonDocument())
            .asDocument()
            .append(PartPaths.key(part.id()), stored(part));
      }
    }
    return view;
  }

  @Override
  public Optional<View> find(ViewId id) {
    return Optional.ofNullable(collection(id.kind()).find(Filters.eq("_id", id.key())).first());
  }

  @Override
  public List<View> findAll(ViewKind kind, Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : collection(kind).find(Filters.in("_id", keys)).into(new ArrayList<>());
  }

  /** The collection for queries with a projection or over several views. */
  public MongoCollection<View> collection(ViewKind kind) {
    return Objects.requireNonNull(views.get(kind), "every kind has a collection");
  }

  private MongoCollection<BsonDocument> documents(ViewKind kind) {
    return Objects.requireNonNull(documents.get(kind), "every kind has a collection");
  }

  @Override
  public boolean folded(FactType type, String id, long version, Optional<String> person) {
    return switch (type) {
      case PERSON, TENANCY ->
          placements
              .find(type, id)
              .filter(
                  placement -> placement.version() >= version && isWritten(placement, id, version))
              .isPresent();
      case PERMIT ->
          isWritten(person, Slot.PERMIT, id, version) && isFound(SearchKind.PERMIT, id, version);
      case EMPLOYMENT -> isWritten(person, Slot.EMPLOYMENT, id, version);
      case INSURANCE -> isWritten(person, Slot.INSURANCE, id, version);
      case ENROLMENT -> isWritten(person, Slot.ENROLMENT, id, version);
      case CORRECTION -> isWritten(person, Slot.CORRECTION, id, version);
      case DUPLICATE -> isWritten(person, Slot.DUPLICATE, id, version);
      case DISCREPANCY -> isWritten(person, Slot.DISCREPANCY, id, version);
      case DWELLING ->
          isWritten(new Place(ViewId.dwelling(id), Slot.DWELLING), id, version)
              && isFound(SearchKind.DWELLING, id, version);
      case INSPECTION -> isWritten(new Place(ViewId.dwelling(id), Slot.INSPECTION), id, version);
      case BUILDING ->
          isWritten(new Place(new ViewId(ViewKind.BUILDING, id), Slot.BUILDING), id, version)
              && isFound(SearchKind.BUILDING, id, version);
      case ENTERPRISE ->
          isWritten(new Place(new ViewId(ViewKind.ENTERPRISE, id), Slot.ENTERPRISE), id, version)
              && isFound(SearchKind.ENTERPRISE, id, version);
      case NOTIFICATION, ACCESS -> true;
    };
  }

  private boolean isFound(SearchKind kind, String id, long version) {
    return isWritten(new Place(ViewId.search(kind, id), Slot.SEARCH), id, version);
  }

  private boolean isWritten(Optional<String> person, Slot<?> slot, String id, long version) {
    return person
        .filter(at -> isWritten(new Place(ViewId.person(at), slot), id, version))
        .isPresent();
  }

  private boolean isWritten(Placement placement, String id, long version) {
    return placement.places().stream().allMatch(place -> isWritten(place, id, version));
  }

  private boolean isWritten(Place place, String id, long version) {
    String path = PartPaths.of(place.slot(), id) + "." + PartPaths.VERSION;
    return documents(place.view().kind())
            .find(Filters.and(Filters.eq("_id", place.view().key()), Filters.gte(path, version)))
            .projection(Projections.include("_id"))
            .first()
        != null;
  }

  private ConditionalUpsert versionedUpsert(Part part) {
    String path = PartPaths.of(part.place().slot(), part.id());
    Bson older = Filters.not(Filters.gte(path + "." + PartPaths.VERSION, part.version()));
    return new ConditionalUpsert(
        Filters.and(Filters.eq("_id", part.place().view().key()), older),
        Updates.set(path, stored(part)));
  }

  private BsonDocument stored(Part part) {
    var stored = new BsonDocument(PartPaths.VERSION, new BsonInt64(part.version()));
    part.content()
        .ifPresent(content ->
            stored.append(PartPaths.CONTENT, BsonDocumentWrapper.asBsonDocument(content, codecs)));
    return stored;
  }
}
