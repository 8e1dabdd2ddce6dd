package io.anju.housing.dwelling.mongo;

import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingFact;
import io.anju.contract.Fact;
import io.anju.housing.dwelling.Dwelling;
import io.anju.platform.access.Scope;
import io.anju.platform.store.AggregateMapping;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.util.List;

/** Dwellings are open to read; the officials of their community change them. */
public record DwellingMapping(Clock clock) implements AggregateMapping<Dwelling, DwellingDocument> {

  @Override
  public String collection() {
    return "dwellings";
  }

  @Override
  public Class<DwellingDocument> documentType() {
    return DwellingDocument.class;
  }

  @Override
  public DwellingDocument toDocument(Versioned<Dwelling> aggregate) {
    return DwellingDocument.from(aggregate.state());
  }

  @Override
  public Dwelling toDomain(String id, DwellingDocument document) {
    return document.toDomain(id);
  }

  @Override
  public Scope scope(Dwelling dwelling) {
    return Scope.open(List.of(dwelling.premises().community().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Dwelling> aggregate) {
    return List.of(switch (aggregate.state()) {
      case Dwelling.Current current -> fact(aggregate, current, false, List.of());
      case Dwelling.Retired retired -> fact(aggregate, retired, true, retired.successors());
    });
  }

  private Fact fact(Versioned<Dwelling> aggregate, Dwelling dwelling, boolean retired, List<DwellingCode> successors) {
    var premises = dwelling.premises();
    var door = premises.door();
    return new DwellingFact(aggregate.id(), aggregate.version(), premises.building().value(), premises.community().value(),
        premises.text(), door.unit().orElse(null), door.floor().orElse(null), door.room(), premises.area().orElse(null),
        premises.rooms().orElse(null), premises.use(), retired, texts(dwelling.predecessors()), texts(successors), clock.instant());
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }
}
