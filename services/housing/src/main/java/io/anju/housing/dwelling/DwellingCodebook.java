package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.building.Building;
import io.anju.housing.sequence.CodeScheme;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Codes of dwellings: six digits in each building from 000001, one code per room (SZDB/Z 281-2017).
 */
record DwellingCodebook(DwellingSearch search)
    implements CodeScheme<DwellingCodebook.LocatedSurvey, Dwelling> {

  /** A survey in a building in use, and the dwellings that it replaces. */
  record LocatedSurvey(Building building, RoomSurvey survey, List<DwellingCode> predecessors) {}

  @Override
  public String key(LocatedSurvey located) {
    return DwellingDetails.roomKeyOf(located.building().code(), located.survey().roomAddress());
  }

  @Override
  public String keyOf(Dwelling dwelling) {
    return dwelling.details().roomKey();
  }

  @Override
  public Optional<String> preassignedCode(LocatedSurvey located) {
    return located.survey().preassignedCode().map(DwellingCode::value);
  }

  @Override
  public String prefix(LocatedSurvey located) {
    return located.building().code().value();
  }

  @Override
  public Dwelling create(LocatedSurvey located, String code) {
    var building = located.building();
    var survey = located.survey();
    return new Dwelling.Current(
        new DwellingDetails(
            new DwellingCode(code),
            building.code(),
            building.community(),
            survey.roomAddress().fullAddress(building.text()),
            survey.roomAddress(),
            survey.attributes(),
            survey.owners()),
        located.predecessors());
  }

  @Override
  public Map<String, Versioned<Dwelling>> findInUse(Collection<String> keys) {
    return search.findCurrentByRoomKey(keys);
  }
}
