package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.GridCode;
import io.anju.contract.housing.Address;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Buildings in memory, and the search over them. */
public record BuildingsFixture(InMemoryAggregates<Building> buildings) implements BuildingSearch {

  public static final DivisionCode COMMUNITY = new DivisionCode("320508018014");
  public static final GridCode GRID = new GridCode("32050801801401");

  public BuildingsFixture(Runnable beforeEachWrite) {
    this(InMemoryAggregates.unrestricted(beforeEachWrite));
  }

  public static BuildingCode code(int number) {
    return new BuildingCode(GRID.value() + "%05d".formatted(number));
  }

  public BuildingCode add(int number) {
    var address =
        new Address(
            "江苏省",
            "苏州市",
            "姑苏区",
            "平江街道",
            "察院场社区",
            "平江路",
            number + "号",
            null,
            "3栋",
            null,
            null,
            null);
    buildings.add(
        code(number).value(),
        new Building.Current(
            new BuildingDetails(code(number), GRID, COMMUNITY, address, BuildingAttributes.NONE),
            List.of()));
    return code(number);
  }

  public Building state(BuildingCode code) {
    return buildings.require(code.value()).state();
  }

  @Override
  public Map<String, Versioned<Building>> findCurrentByAddressKey(Collection<String> keys) {
    return buildings
        .all()
        .filter(one -> one.state() instanceof Building.Current)
        .filter(one -> keys.contains(one.state().details().addressKey()))
        .collect(Collectors.toMap(one -> one.state().details().addressKey(), Function.identity()));
  }

  @Override
  public Map<BuildingCode, Versioned<Building>> findByCodes(Collection<BuildingCode> codes) {
    return buildings
        .all()
        .filter(one -> codes.contains(one.state().code()))
        .collect(Collectors.toMap(one -> one.state().code(), Function.identity()));
  }

  @Override
  public List<Versioned<Building>> findUnlinkedRetirements(Instant before, int limit) {
    return buildings
        .all()
        .filter(one ->
            one.state() instanceof Building.Retired retired
                && retired.linkingSince().filter(before::isAfter).isPresent())
        .limit(limit)
        .toList();
  }
}
