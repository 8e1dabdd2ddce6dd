package io.anju.housing.revision.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.housing.revision.ListedDivision;
import io.anju.housing.revision.PlannedChange;
import io.anju.housing.revision.Revision;
import io.anju.housing.revision.RevisionRepository;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.bson.conversions.Bson;

/**
 * Revisions in three collections: {@code divisionReleases} holds the rows as they came, {@code
 * divisionRevisions} and {@code divisionChanges} what they change.
 */
final class MongoRevisionRepository implements RevisionRepository {

  private static final String OPEN = "open";
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<ReleaseRowDocument> rows;
  private final MongoCollection<RevisionDocument> revisions;
  private final MongoCollection<ChangeDocument> changes;
  private final ToLongFunction<DivisionCode> buildings;

  /**
   * @param buildings counts the buildings in a division
   */
  MongoRevisionRepository(MongoDatabase database, ToLongFunction<DivisionCode> buildings) {
    this.rows = database.getCollection("divisionReleases", ReleaseRowDocument.class);
    this.revisions = database.getCollection("divisionRevisions", RevisionDocument.class);
    this.changes = database.getCollection("divisionChanges", ChangeDocument.class);
    this.buildings = buildings;
    changes.createIndex(
        Indexes.ascending(OPEN),
        new IndexOptions().name(OPEN).partialFilterExpression(Filters.exists(OPEN)));
  }

  @Override
  public void saveRows(LocalDate release, List<ListedDivision> listed) {
    write(
        rows,
        listed.stream()
            .map(row -> ReleaseRowDocument.from(release, row))
            .map(row -> new ReplaceOneModel<>(Filters.eq("_id", row.id()), row, UPSERT))
            .toList());
  }

  private static <T> void write(MongoCollection<T> collection, List<ReplaceOneModel<T>> documents) {
    if (!documents.isEmpty()) {
      collection.bulkWrite(documents, new BulkWriteOptions().ordered(false));
    }
  }

  @Override
  public List<ListedDivision> findRows(
      LocalDate release, String prefix, Optional<String> after, int limit) {
    return page(
            rows,
            ReleaseRowDocument.id(release, prefix),
            after.map(code -> ReleaseRowDocument.id(release, code)),
            List.of(),
            limit)
        .stream()
        .map(ReleaseRowDocument::toDomain)
        .toList();
  }

  /**
   * The documents whose ids begin with a prefix; {@code ;} sorts after the digits and the colon.
   */
  private static <T> List<T> page(
      MongoCollection<T> collection,
      String prefix,
      Optional<String> after,
      List<Bson> more,
      int limit) {
    var all = new ArrayList<>(more);
    all.add(Filters.gte("_id", prefix));
    all.add(Filters.lt("_id", prefix + ";"));
    after.ifPresent(id -> all.add(Filters.gt("_id", id)));
    return collection
        .find(Filters.and(all))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .into(new ArrayList<>());
  }

  @Override
  public Optional<Revision> find(String id) {
    return Optional.ofNullable(revisions.find(Filters.eq("_id", id)).first())
        .map(RevisionDocument::toDomain);
  }

  @Override
  public void save(Revision revision) {
    revisions.replaceOne(Filters.eq("_id", revision.id()), RevisionDocument.from(revision), UPSERT);
  }

  @Override
  public void replaceChanges(String revision, List<PlannedChange> planned) {
    changes.deleteMany(
        Filters.and(Filters.gte("_id", revision + ":"), Filters.lt("_id", revision + ";")));
    write(
        changes,
        planned.stream()
            .map(ChangeDocument::from)
            .map(one -> new ReplaceOneModel<>(Filters.eq("_id", one.id()), one, UPSERT))
            .toList());
  }

  @Override
  public List<PlannedChange> findChanges(
      String revision, Optional<Kind> kind, Optional<String> afterId, int limit) {
    return page(
            changes,
            revision + ":",
            afterId,
            kind.map(one -> Filters.eq("kind", one.name())).stream().toList(),
            limit)
        .stream()
        .map(ChangeDocument::toDomain)
        .toList();
  }

  @Override
  public void save(PlannedChange change) {
    changes.replaceOne(Filters.eq("_id", change.id()), ChangeDocument.from(change), UPSERT);
  }

  @Override
  public Optional<PlannedChange> findUnfinished() {
    return Optional.ofNullable(
            changes.find(Filters.exists(OPEN)).sort(Sorts.ascending("_id")).limit(1).first())
        .map(ChangeDocument::toDomain);
  }

  @Override
  public long countBuildings(DivisionCode division) {
    return buildings.applyAsLong(division);
  }
}
