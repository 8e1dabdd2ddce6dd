package io.anju.housing.building.mongo;

import io.anju.codes.BuildingCode;
import io.anju.contract.BuildingFact;
import io.anju.contract.Fact;
import io.anju.contract.housing.BuildingName;
import io.anju.housing.building.Building;
import io.anju.housing.building.Name;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.time.Clock;
import java.util.List;

/** Maps buildings; everybody reads them, the officials of the community change them. */
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
    return List.of(
        switch (aggregate.state()) {
          case Building.Current current -> fact(aggregate, current, false, List.of());
          case Building.Retired retired -> fact(aggregate, retired, true, retired.successors());
        });
  }

  private Fact fact(
      Versioned<Building> aggregate,
      Building building,
      boolean retired,
      List<BuildingCode> successors) {
    var attributes = building.attributes();
    return new BuildingFact(
        aggregate.id(),
        aggregate.version(),
        building.grid().value(),
        building.community().value(),
        building.address(),
        building.text(),
        attributes.names().stream().map(Name::text).distinct().toList(),
        attributes.names().stream().map(BuildingMapping::name).toList(),
        attributes.floors().orElse(null),
        attributes.structure().orElse(null),
        attributes
            .location()
            .map(location -> new BuildingFact.Location(location.longitude(), location.latitude()))
            .orElse(null),
        retired,
        texts(building.predecessors()),
        texts(successors),
        clock.instant());
  }

  private static BuildingName name(Name name) {
    return new BuildingName(
        name.text(), name.kind(), name.since().orElse(null), name.until().orElse(null));
  }

  private static List<String> texts(List<BuildingCode> codes) {
    return codes.stream().map(BuildingCode::value).toList();
  }
}
