package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.sequence.Codebook;
import io.anju.platform.store.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Five digits in each grid; one code an address (SZDB/Z 281-2017). */
record BuildingCodebook(BuildingSearch search) implements Codebook<BuildingCodebook.Found, Building> {

  /** A survey of somewhere known. */
  record Found(Survey survey, DivisionPath path) {}

  @Override
  public String key(Found found) {
    return AddressKey.of(found.survey().grid(), found.survey().address());
  }

  @Override
  public String keyOf(Building building) {
    return building.site().addressKey();
  }

  @Override
  public Optional<String> given(Found found) {
    return found.survey().given().map(BuildingCode::value);
  }

  @Override
  public String prefix(Found found) {
    return found.survey().grid().value();
  }

  @Override
  public Building coded(Found found, String code) {
    var survey = found.survey();
    return new Building.Current(new Site(new BuildingCode(code), survey.grid(), found.path().last().code(),
        AddressRules.completed(survey.address(), found.path()), survey.attributes()), List.of());
  }

  @Override
  public Map<String, Versioned<Building>> inUse(Collection<String> keys) {
    return search.at(keys);
  }
}
