package io.anju.overview.fold.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.contract.FactType;
import io.anju.overview.fold.Contribution;
import io.anju.overview.fold.Part;
import io.anju.overview.fold.Place;
import io.anju.overview.fold.Reach;
import io.anju.overview.fold.Slot;
import io.anju.overview.fold.ViewId;
import io.anju.overview.fold.ViewKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** How far each aggregate reaches: {@code {_id: "<type>:<id>", v, at: ["<kind>:<slot>:<key>"…]}}. It only ever grows. */
final class MongoReaches {

  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<BsonDocument> reaches;

  MongoReaches(MongoCollection<BsonDocument> reaches) {
    this.reaches = reaches;
  }

  Map<String, Reach> extend(FactType type, Collection<Contribution> moving) {
    reaches.bulkWrite(moving.stream().map(one -> new UpdateOneModel<BsonDocument>(
        Filters.eq("_id", id(type, one.id())),
        Updates.combine(Updates.max("v", one.version()),
            Updates.addEachToSet("at", one.parts().stream().map(Part::place).map(MongoReaches::text).toList())),
        UPSERT)).toList(), new BulkWriteOptions().ordered(false));
    var found = new HashMap<String, Reach>();
    var ids = moving.stream().map(one -> id(type, one.id())).toList();
    for (var document : reaches.find(Filters.in("_id", ids)).batchSize(ids.size())) {
      found.put(document.getString("_id").getValue().substring(type.name().length() + 1), reach(document));
    }
    return found;
  }

  Optional<Reach> find(FactType type, String id) {
    return Optional.ofNullable(reaches.find(Filters.eq("_id", id(type, id))).first()).map(MongoReaches::reach);
  }

  private static Reach reach(BsonDocument document) {
    return new Reach(document.getNumber("v").longValue(), document.getArray("at").stream()
        .map(BsonValue::asString).map(place -> place(place.getValue())).collect(Collectors.toSet()));
  }

  private static String id(FactType type, String id) {
    return type.name() + ":" + id;
  }

  private static String text(Place place) {
    return place.view().kind() + ":" + place.slot().field() + ":" + place.view().key();
  }

  private static Place place(String text) {
    String[] parts = text.split(":", 3);
    return new Place(new ViewId(ViewKind.valueOf(parts[0]), parts[2]), Slot.named(parts[1]).orElseThrow());
  }
}
