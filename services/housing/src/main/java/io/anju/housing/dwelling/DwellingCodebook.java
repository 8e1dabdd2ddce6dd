package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.building.Building;
import io.anju.housing.sequence.Codebook;
import io.anju.platform.store.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Six digits in each building, from 000001; one code a room (SZDB/Z 281-2017). */
record DwellingCodebook(DwellingSearch search) implements Codebook<DwellingCodebook.Found, Dwelling> {

  /** A survey in a building that stands, and the dwellings it came of. */
  record Found(Building building, RoomSurvey survey, List<DwellingCode> predecessors) {}

  @Override
  public String key(Found found) {
    return Premises.keyOf(found.building().code(), found.survey().door());
  }

  @Override
  public String keyOf(Dwelling dwelling) {
    return dwelling.premises().roomKey();
  }

  @Override
  public Optional<String> given(Found found) {
    return found.survey().given().map(DwellingCode::value);
  }

  @Override
  public String prefix(Found found) {
    return found.building().code().value();
  }

  @Override
  public Dwelling coded(Found found, String code) {
    var building = found.building();
    var survey = found.survey();
    return new Dwelling.Current(new Premises(new DwellingCode(code), building.code(), building.community(),
        survey.door().textIn(building.text()), survey.door(), survey.attributes(), survey.owners()), found.predecessors());
  }

  @Override
  public Map<String, Versioned<Dwelling>> inUse(Collection<String> keys) {
    return search.at(keys);
  }
}
