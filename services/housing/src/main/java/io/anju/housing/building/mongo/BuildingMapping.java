package io.anju.housing.building.mongo;

import io.anju.contract.BuildingFact;
import io.anju.contract.Fact;
import io.anju.housing.building.Building;
import io.anju.platform.access.Scope;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.util.List;

/** Buildings are open to read; the officials of their community change them. */
public record BuildingMapping(Clock clock) implements AggregateMapping<Building, BuildingDocument> {

  @Override
  public String collection() {
    return "buildings";
  }

  @Override
  public Class<BuildingDocument> documentType() {
    return BuildingDocument.class;
  }

  @Override
  public BuildingDocument toDocument(Versioned<Building> aggregate) {
    return BuildingDocument.from(aggregate.state());
  }

  @Override
  public Building toDomain(String id, BuildingDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(Building building) {
    return Scope.open(List.of(building.community().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Building> aggregate) {
    var building = aggregate.state();
    return List.of(new BuildingFact(aggregate.id(), aggregate.version(), building.grid().value(), building.community().value(),
        building.address(), building.text(), building.aliases(), List.of(), building.floors().orElse(null), building.structure().orElse(null),
        building.location().map(place -> new BuildingFact.Location(place.longitude(), place.latitude())).orElse(null),
        false, List.of(), List.of(), clock.instant()));
  }
}
