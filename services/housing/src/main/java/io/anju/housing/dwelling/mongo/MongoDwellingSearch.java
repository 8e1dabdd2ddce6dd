package io.anju.housing.dwelling.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.building.DwellingsInUse;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingSearch;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds dwellings through the indexes of their collection. */
final class MongoDwellingSearch implements DwellingSearch, DwellingsInUse {

  private static final String ROOM_KEY = "state.roomKey";
  private static final String OPEN_SINCE = "state.open.since";
  private static final String ID = "_id";

  private final MongoAggregates<Dwelling, DwellingDocument> dwellings;

  MongoDwellingSearch(MongoAggregates<Dwelling, DwellingDocument> dwellings) {
    this.dwellings = dwellings;
    dwellings
        .collection()
        .createIndex(Indexes.ascending(ROOM_KEY), new IndexOptions().unique(true));
    dwellings
        .collection()
        .createIndex(
            Indexes.ascending(OPEN_SINCE),
            new IndexOptions().partialFilterExpression(Filters.exists(OPEN_SINCE)));
  }

  @Override
  public Map<String, Versioned<Dwelling>> findCurrentByRoomKey(Collection<String> roomKeys) {
    return dwellings
        .where(Filters.in(ROOM_KEY, roomKeys), Sorts.ascending(ID), roomKeys.size())
        .stream()
        .collect(Collectors.toMap(found -> found.state().details().roomKey(), Function.identity()));
  }

  @Override
  public List<Versioned<Dwelling>> findOpenSuccessions(Instant before, int limit) {
    return dwellings.where(
        Filters.and(Filters.exists(OPEN_SINCE), Filters.lt(OPEN_SINCE, before)),
        Sorts.ascending(OPEN_SINCE),
        limit);
  }

  /**
   * The key of a room in use begins with its building's code and a bar; that of a retired dwelling
   * is its own code and has no bar.
   */
  @Override
  public List<DwellingCode> findIn(BuildingCode building, int limit) {
    var inUse =
        Filters.and(
            Filters.gte(ROOM_KEY, building.value() + "|"),
            Filters.lt(ROOM_KEY, building.value() + "}"));
    var beingReplaced =
        Filters.and(Filters.eq("state.building", building.value()), Filters.exists(OPEN_SINCE));
    return Stream.of(inUse, beingReplaced)
        .flatMap(filter -> dwellings.where(filter, Sorts.ascending(ID), limit).stream())
        .map(found -> found.state().details().code())
        .limit(limit)
        .toList();
  }
}
