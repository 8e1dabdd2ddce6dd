package io.anju.housing.division.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionRegister;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** {@code {_id: code, name, parent, release}}: reference data, the same wherever it is loaded, so without versions or facts. */
final class MongoDivisions implements DivisionRegister {

  private final MongoCollection<DivisionDocument> divisions;
  private final MongoCollection<Document> loads;

  MongoDivisions(MongoDatabase database) {
    this.divisions = database.getCollection("divisions", DivisionDocument.class);
    this.loads = database.getCollection("divisionLoads");
    divisions.createIndex(Indexes.ascending("parent", "_id"));
  }

  @Override
  public List<Division> findAll(Collection<DivisionCode> codes) {
    return divisions.find(Filters.in("_id", codes.stream().map(DivisionCode::value).toList()))
        .map(DivisionDocument::toDomain).into(new ArrayList<>());
  }

  @Override
  public List<Division> children(DivisionCode parent, Optional<String> after, int limit) {
    var below = Filters.eq("parent", parent.value());
    return divisions.find(after.map(code -> Filters.and(below, Filters.gt("_id", code))).orElse(below))
        .sort(Sorts.ascending("_id")).limit(limit).map(DivisionDocument::toDomain).into(new ArrayList<>());
  }

  @Override
  public void put(List<Division> batch) {
    var documents = batch.stream().map(DivisionDocument::from).toList();
    try {
      if (!documents.isEmpty()) {
        divisions.insertMany(documents, new InsertManyOptions().ordered(false));
      }
    } catch (MongoBulkWriteException some) {
      if (some.getWriteErrors().stream().anyMatch(error -> error.getCategory() != ErrorCategory.DUPLICATE_KEY)) {
        throw some;
      }
      replace(some.getWriteErrors().stream().map(error -> documents.get(error.getIndex())).toList());
    }
  }

  private void replace(List<DivisionDocument> there) {
    divisions.bulkWrite(there.stream()
        .map(document -> new ReplaceOneModel<>(Filters.eq("_id", document.id()), document, new ReplaceOptions().upsert(true)))
        .toList(), new BulkWriteOptions().ordered(false));
  }

  @Override
  public boolean loaded(String part) {
    return loads.find(Filters.eq("_id", part)).first() != null;
  }

  @Override
  public void markLoaded(String part, long rows) {
    loads.replaceOne(Filters.eq("_id", part), new Document("_id", part).append("rows", rows), new ReplaceOptions().upsert(true));
  }
}
