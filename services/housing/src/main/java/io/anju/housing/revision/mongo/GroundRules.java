package io.anju.housing.revision.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.building.Building;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.division.Divisions;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.inspection.SafetyRecord;
import io.anju.housing.revision.Ground;
import io.anju.housing.tenancy.Tenancy;
import io.anju.platform.store.BulkAggregates;
import io.anju.platform.store.Versioned;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where buildings belong, and what follows them: a dwelling its building, tenancies and inspections their dwelling. */
record GroundRules(Ground ground, Divisions divisions, BulkAggregates<Building> buildings, BulkAggregates<Dwelling> dwellings) {

  List<Optional<Building>> buildings(List<Building> page) {
    var paths = new HashMap<DivisionCode, Optional<DivisionPath>>();
    return page.stream().map(one -> ground.of(one.community(), one.grid())
        .flatMap(community -> paths.computeIfAbsent(community, divisions::path)).map(one::on)).toList();
  }

  List<Optional<Dwelling>> dwellings(List<Dwelling> page) {
    var standing = byId(buildings.findAll(page.stream().map(one -> one.premises().building().value()).distinct().toList()));
    return page.stream().map(one -> Optional.ofNullable(standing.get(one.premises().building().value()))
        .map(building -> one.in(building.community(), building.text())).or(() -> Optional.of(one))).toList();
  }

  List<Optional<Tenancy>> tenancies(List<Tenancy> page) {
    return following(page, tenancy -> tenancy.record().map(record -> record.lease().dwelling()), Tenancy::within);
  }

  List<Optional<SafetyRecord>> inspections(List<SafetyRecord> page) {
    return following(page, record -> Optional.of(record.dwelling()), SafetyRecord::within);
  }

  private <A> List<Optional<A>> following(List<A> page, Function<A, Optional<DwellingCode>> dwelling, BiFunction<A, DivisionCode, A> within) {
    var found = byId(dwellings.findAll(page.stream().flatMap(one -> dwelling.apply(one).stream()).map(DwellingCode::value).distinct().toList()));
    return page.stream().map(one -> dwelling.apply(one).map(code -> found.get(code.value()))
        .map(home -> within.apply(one, home.premises().community())).or(() -> Optional.of(one))).toList();
  }

  private static <A> Map<String, A> byId(List<Versioned<A>> found) {
    return found.stream().collect(Collectors.toMap(Versioned::id, Versioned::state));
  }
}
