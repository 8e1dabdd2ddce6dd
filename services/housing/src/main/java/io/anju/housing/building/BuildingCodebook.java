package io.anju.housing.building;

import io.anju.codes.BuildingCode;
import io.anju.housing.division.DivisionPath;
import io.anju.housing.sequence.CodeScheme;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Codes of buildings: five digits in each grid, one code per address (SZDB/Z 281-2017). */
record BuildingCodebook(BuildingSearch search)
    implements CodeScheme<BuildingCodebook.LocatedSurvey, Building> {

  /** A survey whose grid lies in a known division. */
  record LocatedSurvey(BuildingSurvey survey, DivisionPath path) {}

  @Override
  public String key(LocatedSurvey located) {
    return BuildingAddressKey.of(located.survey().grid(), located.survey().address());
  }

  @Override
  public String keyOf(Building building) {
    return building.details().addressKey();
  }

  @Override
  public Optional<String> preassignedCode(LocatedSurvey located) {
    return located.survey().preassignedCode().map(BuildingCode::value);
  }

  @Override
  public String prefix(LocatedSurvey located) {
    return located.survey().grid().value();
  }

  @Override
  public Building create(LocatedSurvey located, String code) {
    var survey = located.survey();
    return new Building.Current(
        new BuildingDetails(
            new BuildingCode(code),
            survey.grid(),
            located.path().last().code(),
            AddressValidator.withDivisionsOf(survey.address(), located.path()),
            survey.attributes()),
        List.of());
  }

  @Override
  public Map<String, Versioned<Building>> findInUse(Collection<String> keys) {
    return search.findCurrentByAddressKey(keys);
  }
}
