package io.anju.housing.dwelling.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingSearch;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks dwellings up by the keys of their documents. */
record MongoDwellingSearch(MongoAggregates<Dwelling, DwellingDocument> dwellings)
    implements DwellingSearch {

  static final String ROOM_KEY = "state.roomKey";
  private static final String ID = "_id";

  @Override
  public Map<String, Versioned<Dwelling>> findCurrentByRoomKey(Collection<String> roomKeys) {
    return dwellings
        .where(Filters.in(ROOM_KEY, roomKeys), Sorts.ascending(ID), roomKeys.size())
        .stream()
        .collect(Collectors.toMap(found -> found.state().details().roomKey(), Function.identity()));
  }

  /**
   * The key of a room begins with its building's code, that of a retired dwelling is its own code:
   * a bar parts the two.
   */
  @Override
  public List<DwellingCode> findCurrentIn(BuildingCode building, int limit) {
    return dwellings
        .where(
            Filters.and(
                Filters.gte(ROOM_KEY, building.value() + "|"),
                Filters.lt(ROOM_KEY, building.value() + "}")),
            Sorts.ascending(ROOM_KEY),
            limit)
        .stream()
        .map(found -> found.state().details().code())
        .toList();
  }
}
