package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.building.Building;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.Divisions;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.aggregate.BulkAggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides to which division a record belongs. A dwelling follows its building; tenancies and
 * inspections follow their dwelling.
 */
public record RelocationRules(
    CommunityResolver communities,
    Divisions divisions,
    BulkAggregates<Building> buildings,
    BulkAggregates<Dwelling> dwellings) {

  public List<Optional<Building>> buildings(List<Building> page) {
    var paths = new HashMap<DivisionCode, Optional<DivisionPath>>();
    return page.stream()
        .map(one ->
            communities
                .currentCommunity(one.community(), one.grid())
                .flatMap(community -> paths.computeIfAbsent(community, divisions::path))
                .map(one::inDivision))
        .toList();
  }

  public List<Optional<Dwelling>> dwellings(List<Dwelling> page) {
    var buildingsByCode =
        byId(
            buildings.findAll(
                page.stream().map(one -> one.details().building().value()).distinct().toList()));
    return page.stream()
        .map(one ->
            Optional.ofNullable(buildingsByCode.get(one.details().building().value()))
                .map(building -> one.inDivision(building.community(), building.text()))
                .or(() -> Optional.of(one)))
        .toList();
  }

  public List<Optional<Tenancy>> tenancies(List<Tenancy> page) {
    return following(
        page,
        tenancy -> tenancy.recordedDetails().map(record -> record.lease().dwelling()),
        Tenancy::inDivision);
  }

  public List<Optional<SafetyRecord>> inspections(List<SafetyRecord> page) {
    return following(page, record -> Optional.of(record.dwelling()), SafetyRecord::inDivision);
  }

  private <A> List<Optional<A>> following(
      List<A> page,
      Function<A, Optional<DwellingCode>> dwelling,
      BiFunction<A, DivisionCode, A> within) {
    var found =
        byId(
            dwellings.findAll(
                page.stream()
                    .flatMap(one -> dwelling.apply(one).stream())
                    .map(DwellingCode::value)
                    .distinct()
                    .toList()));
    return page.stream()
        .map(one ->
            dwelling
                .apply(one)
                .map(code -> found.get(code.value()))
                .map(dwellingFound -> within.apply(one, dwellingFound.details().community()))
                .or(() -> Optional.of(one)))
        .toList();
  }

  private static <A> Map<String, A> byId(List<Versioned<A>> found) {
    return found.stream().collect(Collectors.toMap(Versioned::id, Versioned::state));
  }
}
