package io.anju.overview.dwelling;

import io.anju.contract.BuildingFact;
import io.anju.overview.fold.View;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The dwellings' views as they are stored, and what they refer to. */
public interface StoredDwellingViews {

  Optional<View> find(String dwellingCode);

  Optional<BuildingFact> building(String buildingCode);

  /** By the id asked for; whoever is not known is left out. */
  Map<String, NamedPerson> parties(Collection<String> personIds);
}
