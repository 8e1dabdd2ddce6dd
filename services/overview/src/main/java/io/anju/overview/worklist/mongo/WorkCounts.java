package io.anju.overview.worklist.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteManyModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.codes.DivisionCode.Level;
import io.anju.overview.fold.mongo.DerivedCollections;
import io.anju.overview.worklist.DayCounts;
import io.anju.overview.worklist.WorkList;
import io.anju.overview.worklist.WorkPlace;
import io.anju.platform.store.BulkInserts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.conversions.Bson;

/**
 * The counts of a generation: {@code {_id: "<list>/<division>", up: "<list>/<division above>", own,
 * all}}. {@code own} counts the tasks of the division itself, {@code all} those within it too. Each
 * is counted from the tasks, or added from the counts below, never changed by a difference: so
 * counting again is always right.
 */
record WorkCounts(DerivedCollections derived) {

  private static final String ID = "_id";
  private static final String UP = "up";
  private static final String OWN = "own";
  private static final String ALL = "all";
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  void markUncounted(Collection<WorkPlace> places) {
    BulkInserts.write(
        derived.uncounted(),
        places.stream().map(one -> new BsonDocument(ID, new BsonString(one.code()))).toList());
  }

  int recount(int limit) {
    var places =
        derived
            .uncounted()
            .find()
            .limit(limit)
            .map(one -> WorkPlace.ofCode(WorkItemDocuments.text(one, ID)))
            .into(new ArrayList<>());
    if (places.isEmpty()) {
      return 0;
    }
    save(
        places.stream()
            .map(place ->
                new UpdateOneModel<BsonDocument>(
                    Filters.eq(ID, place.code()),
                    Updates.combine(
                        Updates.set(OWN, DayCountDocuments.of(counted(place))), up(place)),
                    UPSERT))
            .toList());
    addUp(places);
    derived
        .uncounted()
        .bulkWrite(
            List.of(
                new DeleteManyModel<>(
                    Filters.in(ID, places.stream().map(WorkPlace::code).toList()))));
    return places.size();
  }

  private DayCounts counted(WorkPlace place) {
    var found = new ArrayList<DayCounts>();
    for (var item :
        derived
            .items()
            .find(Filters.eq(WorkItemDocuments.PLACE, place.code()))
            .projection(Projections.include(WorkItemDocuments.SINCE, WorkItemDocuments.DUE_ON))) {
      found.add(
          DayCounts.of(
              LocalDate.parse(WorkItemDocuments.text(item, WorkItemDocuments.SINCE)),
              WorkItemDocuments.optional(item, WorkItemDocuments.DUE_ON).map(LocalDate::parse)));
    }
    return DayCounts.sum(found);
  }

  /** From the lowest level up. */
  private void addUp(List<WorkPlace> places) {
    var levels = Level.values();
    var touched =
        new TreeSet<WorkPlace>(
            Comparator.comparing(WorkPlace::division).thenComparing(WorkPlace::code));
    touched.addAll(places);
    for (int at = levels.length - 1; at >= 0; at--) {
      int digits = levels[at].digits();
      var level = touched.stream().filter(one -> one.division().length() == digits).toList();
      if (!level.isEmpty()) {
        addUpLevel(level);
        level.stream().map(WorkPlace::parent).flatMap(Optional::stream).forEach(touched::add);
      }
    }
  }

  private void addUpLevel(List<WorkPlace> level) {
    var codes = level.stream().map(WorkPlace::code).toList();
    var parts = new HashMap<String, List<DayCounts>>();
    codes.forEach(code -> parts.put(code, new ArrayList<>()));
    for (var below : derived.counts().find(Filters.in(UP, codes))) {
      parts
          .computeIfAbsent(WorkItemDocuments.text(below, UP), _ -> new ArrayList<>())
          .add(dayCounts(below, ALL));
    }
    for (var own : derived.counts().find(Filters.in(ID, codes))) {
      parts
          .computeIfAbsent(WorkItemDocuments.text(own, ID), _ -> new ArrayList<>())
          .add(dayCounts(own, OWN));
    }
    save(
        level.stream()
            .map(place ->
                new UpdateOneModel<BsonDocument>(
                    Filters.eq(ID, place.code()),
                    Updates.combine(
                        Updates.set(
                            ALL,
                            DayCountDocuments.of(
                                DayCounts.sum(parts.getOrDefault(place.code(), List.of())))),
                        up(place)),
                    UPSERT))
            .toList());
  }

  private void save(List<UpdateOneModel<BsonDocument>> updates) {
    derived.counts().bulkWrite(updates, UNORDERED);
  }

  private static Bson up(WorkPlace place) {
    return Updates.set(UP, place.parent().map(WorkPlace::code).orElse(""));
  }

  Map<WorkPlace, DayCounts> find(Collection<WorkPlace> places) {
    return read(derived.counts(), Filters.in(ID, places.stream().map(WorkPlace::code).toList()));
  }

  private static Map<WorkPlace, DayCounts> read(MongoCollection<BsonDocument> counts, Bson filter) {
    var found = new HashMap<WorkPlace, DayCounts>();
    for (var one : counts.find(filter)) {
      found.put(WorkPlace.ofCode(WorkItemDocuments.text(one, ID)), dayCounts(one, ALL));
    }
    return found;
  }

  /** Of stations all tasks, of what lies above a station those of its own. */
  Map<WorkPlace, DayCounts> offices(WorkList list) {
    var found = new HashMap<WorkPlace, DayCounts>();
    var prefix = list.code() + "/";
    for (var one :
        derived
            .counts()
            .find(Filters.and(Filters.gte(ID, prefix), Filters.lt(ID, list.code() + "0")))) {
      var place = WorkPlace.ofCode(WorkItemDocuments.text(one, ID));
      int station = Level.STREET.digits();
      if (place.division().length() <= station) {
        var dayCounts = dayCounts(one, place.division().length() == station ? ALL : OWN);
        if (dayCounts.open() > 0) {
          found.put(place, dayCounts);
        }
      }
    }
    return found;
  }

  private static DayCounts dayCounts(BsonDocument document, String part) {
    return DayCountDocuments.toDayCounts(
        document.containsKey(part) ? document.getDocument(part) : null);
  }
}
