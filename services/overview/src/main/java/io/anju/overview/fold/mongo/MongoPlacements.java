package io.anju.overview.fold.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.contract.FactType;
import io.anju.overview.fold.Contribution;
import io.anju.overview.fold.Place;
import io.anju.overview.fold.Placement;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import io.anju.platform.store.BulkInserts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.bson.BsonValue;

/**
 * The placements of aggregates: {@code {_id: "<type>:<id>", v, at: ["<kind>:<slot>:<key>"…]}}.
 * Version and places only grow.
 */
final class MongoPlacements {

  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<BsonDocument> placements;

  MongoPlacements(MongoCollection<BsonDocument> placements) {
    this.placements = placements;
  }

  /**
   * A first version usually has no stored placement: then its own places are inserted without a
   * read.
   */
  Map<String, Placement> extend(FactType type, Collection<Contribution> contributions) {
    var firsts = contributions.stream().filter(one -> one.version() == 1).toList();
    var existing =
        BulkInserts.write(placements, firsts.stream().map(one -> document(type, one)).toList());
    var result = new HashMap<String, Placement>();
    var alreadyPlaced =
        new ArrayList<>(contributions.stream().filter(one -> one.version() > 1).toList());
    for (int i = 0; i < firsts.size(); i++) {
      if (existing.contains(i)) {
        alreadyPlaced.add(firsts.get(i));
      } else {
        result.put(firsts.get(i).id(), new Placement(1, firsts.get(i).places()));
      }
    }
    if (!alreadyPlaced.isEmpty()) {
      result.putAll(extendExisting(type, alreadyPlaced));
    }
    return result;
  }

  private Map<String, Placement> extendExisting(
      FactType type, Collection<Contribution> alreadyPlaced) {
    placements.bulkWrite(
        alreadyPlaced.stream()
            .map(one ->
                new UpdateOneModel<BsonDocument>(
                    Filters.eq("_id", id(type, one.id())),
                    Updates.combine(
                        Updates.max("v", one.version()),
                        Updates.addEachToSet(
                            "at", one.places().stream().map(MongoPlacements::toText).toList())),
                    UPSERT))
            .toList(),
        new BulkWriteOptions().ordered(false));
    var found = new HashMap<String, Placement>();
    var ids = alreadyPlaced.stream().map(one -> id(type, one.id())).toList();
    for (var document : placements.find(Filters.in("_id", ids)).batchSize(ids.size())) {
      found.put(
          document.getString("_id").getValue().substring(type.name().length() + 1),
          toPlacement(document));
    }
    return found;
  }

  private static BsonDocument document(FactType type, Contribution first) {
    return new BsonDocument("_id", new BsonString(id(type, first.id())))
        .append("v", new BsonInt64(first.version()))
        .append(
            "at",
            new BsonArray(
                first.places().stream().map(place -> new BsonString(toText(place))).toList()));
  }

  Optional<Placement> find(FactType type, String id) {
    return Optional.ofNullable(placements.find(Filters.eq("_id", id(type, id))).first())
        .map(MongoPlacements::toPlacement);
  }

  private static Placement toPlacement(BsonDocument document) {
    return new Placement(
        document.getNumber("v").longValue(),
        document.getArray("at").stream()
            .map(BsonValue::asString)
            .map(place -> toPlace(place.getValue()))
            .collect(Collectors.toSet()));
  }

  private static String id(FactType type, String id) {
    return type.name() + ":" + id;
  }

  private static String toText(Place place) {
    return place.view().kind() + ":" + place.slot().field() + ":" + place.view().key();
  }

  private static Place toPlace(String text) {
    String[] parts = text.split(":", 3);
    return new Place(
        new ViewId(ViewKind.valueOf(parts[0]), parts[2]), Slot.byField(parts[1]).orElseThrow());
  }
}
