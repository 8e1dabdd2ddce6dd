package io.anju.housing.building.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.codes.BuildingCode;
import io.anju.housing.building.Building;
import io.anju.housing.building.BuildingSearch;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.MongoAggregates;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds buildings through the indexes of their collection. */
record MongoBuildingSearch(MongoAggregates<Building, BuildingDocument> buildings)
    implements BuildingSearch {

  static final String ADDRESS_KEY = "state.addressKey";
  static final String LINKING_SINCE = "state.linkingSince";

  @Override
  public Map<String, Versioned<Building>> findCurrentByAddressKey(Collection<String> addressKeys) {
    return buildings
        .where(Filters.in(ADDRESS_KEY, addressKeys), Sorts.ascending("_id"), addressKeys.size())
        .stream()
        .collect(
            Collectors.toMap(found -> found.state().details().addressKey(), Function.identity()));
  }

  @Override
  public Map<BuildingCode, Versioned<Building>> findByCodes(Collection<BuildingCode> codes) {
    return buildings.findAll(codes.stream().map(BuildingCode::value).distinct().toList()).stream()
        .collect(Collectors.toMap(found -> found.state().code(), Function.identity()));
  }

  @Override
  public List<Versioned<Building>> findUnlinkedRetirements(Instant before, int limit) {
    return buildings.where(
        Filters.and(Filters.exists(LINKING_SINCE), Filters.lt(LINKING_SINCE, before)),
        Sorts.ascending(LINKING_SINCE),
        limit);
  }
}
