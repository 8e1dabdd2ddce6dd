package io.anju.housing.dwelling.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.DwellingFact;
import io.anju.contract.Fact;
import io.anju.contract.housing.DwellingOwner;
import io.anju.contract.housing.DwellingPart;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.OccupantLimit;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.dwelling.Share;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateMapping;
import java.time.Clock;
import java.util.List;

/** Maps dwellings; everybody reads them, the officials of the community change them. */
public record DwellingMapping(OccupantLimit limit, Clock clock)
    implements AggregateMapping<Dwelling, DwellingDocument> {

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
    return Scope.open(List.of(dwelling.details().community().value()), List.of());
  }

  @Override
  public List<Fact> facts(Versioned<Dwelling> aggregate) {
    return List.of(
        switch (aggregate.state()) {
          case Dwelling.Current current -> fact(aggregate, current, false, List.of());
          case Dwelling.Retired retired -> fact(aggregate, retired, true, retired.successors());
        });
  }

  private Fact fact(
      Versioned<Dwelling> aggregate,
      Dwelling dwelling,
      boolean retired,
      List<DwellingCode> successors) {
    var details = dwelling.details();
    var roomAddress = details.roomAddress();
    var attributes = details.attributes();
    return new DwellingFact(
        aggregate.id(),
        aggregate.version(),
        details.building().value(),
        details.community().value(),
        details.address(),
        roomAddress.unit().orElse(null),
        roomAddress.floor().orElse(null),
        roomAddress.room().orElse(null),
        attributes.area().orElse(null),
        attributes.rooms().orElse(null),
        attributes.use(),
        parts(attributes),
        details.owners().stream().map(DwellingMapping::owner).toList(),
        attributes.lettable(),
        retired,
        texts(dwelling.predecessors()),
        texts(successors),
        clock.instant(),
        limit.of(details.community(), attributes).orElse(null));
  }

  private static List<DwellingPart> parts(DwellingAttributes attributes) {
    return attributes.parts().stream()
        .map(part -> new DwellingPart(part.name(), part.kind(), part.area().orElse(null)))
        .toList();
  }

  private static DwellingOwner owner(Owner owner) {
    return new DwellingOwner(
        owner.person().map(PersonId::value).orElse(null),
        owner.organisation().map(CreditCode::value).orElse(null),
        owner.share().map(Share::toString).orElse(null));
  }

  private static List<String> texts(List<DwellingCode> codes) {
    return codes.stream().map(DwellingCode::value).toList();
  }
}
