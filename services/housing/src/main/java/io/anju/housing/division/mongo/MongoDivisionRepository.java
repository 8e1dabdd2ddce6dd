package io.anju.housing.division.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * {@code {_id: code, name, parent, release, from?, endedOn?, successors?, formerNames?}}: reference
 * data that is the same in every registry, so it has neither versions nor facts.
 */
final class MongoDivisionRepository implements DivisionRepository {

  private static final String ENDED = "endedOn";
  private static final String FROM = "from";
  private static final String FORMER_NAMES = "formerNames";

  private final MongoCollection<DivisionDocument> divisions;
  private final MongoCollection<Document> loads;

  MongoDivisionRepository(MongoDatabase database) {
    this.divisions = database.getCollection("divisions", DivisionDocument.class);
    this.loads = database.getCollection("divisionLoads");
    divisions.createIndex(Indexes.ascending("parent", "_id"));
    Stream.of(ENDED, FROM, FORMER_NAMES)
        .forEach(field ->
            divisions.createIndex(
                Indexes.ascending(field),
                new IndexOptions().partialFilterExpression(Filters.exists(field))));
  }

  @Override
  public List<Division> findAll(Collection<DivisionCode> codes) {
    return divisions
        .find(Filters.in("_id", codes.stream().map(DivisionCode::value).toList()))
        .map(DivisionDocument::toDomain)
        .into(new ArrayList<>());
  }

  @Override
  public List<Division> findChildren(
      DivisionCode parent, LocalDate day, Optional<String> after, int limit) {
    return list(
        List.of(
            Filters.eq("parent", parent.value()),
            Filters.or(Filters.exists(FROM, false), Filters.lte(FROM, day)),
            Filters.or(Filters.exists(ENDED, false), Filters.gt(ENDED, day))),
        after,
        limit);
  }

  @Override
  public List<Division> findCurrent(String prefix, Optional<String> after, int limit) {
    return list(
        List.of(
            Filters.gte("_id", prefix),
            Filters.lt("_id", prefix + ":"),
            Filters.exists(ENDED, false)),
        after,
        limit);
  }

  @Override
  public List<Division> findEnded() {
    return divisions
        .find(Filters.exists(ENDED))
        .map(DivisionDocument::toDomain)
        .into(new ArrayList<>());
  }

  @Override
  public List<Division> findRevised() {
    return Stream.of(FROM, FORMER_NAMES)
        .flatMap(field ->
            divisions
                .find(Filters.exists(field))
                .map(DivisionDocument::toDomain)
                .into(new ArrayList<>())
                .stream())
        .distinct()
        .sorted(Comparator.comparing(division -> division.code().value()))
        .toList();
  }

  private List<Division> list(List<Bson> of, Optional<String> after, int limit) {
    var all = new ArrayList<>(of);
    after.ifPresent(code -> all.add(Filters.gt("_id", code)));
    return divisions
        .find(Filters.and(all))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(DivisionDocument::toDomain)
        .into(new ArrayList<>());
  }

  @Override
  public void addMissing(List<Division> batch) {
    var documents = batch.stream().map(DivisionDocument::from).toList();
    try {
      if (!documents.isEmpty()) {
        divisions.insertMany(documents, new InsertManyOptions().ordered(false));
      }
    } catch (MongoBulkWriteException partial) {
      if (partial.getWriteErrors().stream()
          .anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw partial;
      }
    }
  }

  @Override
  public void replace(List<Division> batch) {
    divisions.bulkWrite(
        batch.stream()
            .map(DivisionDocument::from)
            .map(document ->
                new ReplaceOneModel<>(
                    Filters.eq("_id", document.id()), document, new ReplaceOptions().upsert(true)))
            .toList(),
        new BulkWriteOptions().ordered(false));
  }

  @Override
  public boolean isLoaded(String part) {
    return loads.find().into(new ArrayList<>()).stream()
        .anyMatch(load -> load.getString("_id").endsWith(":" + part));
  }

  @Override
  public void markLoaded(String mark, long rows) {
    loads.replaceOne(
        Filters.eq("_id", mark),
        new Document("_id", mark).append("rows", rows),
        new ReplaceOptions().upsert(true));
  }
}
