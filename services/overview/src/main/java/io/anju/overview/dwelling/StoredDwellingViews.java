package io.anju.overview.dwelling;

import io.anju.contract.BuildingFact;
import io.anju.overview.fold.View;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The stored views of dwellings, with the buildings and persons they refer to. */
public interface StoredDwellingViews {

  Optional<View> find(String dwellingCode);

  Optional<BuildingFact> building(String buildingCode);

  /** The persons by the requested id, without the unknown ones. */
  Map<String, NamedPerson> parties(Collection<String> personIds);
}
