package io.anju.housing.inspection;

import io.anju.codes.DwellingCode;
import io.anju.platform.access.Caller;

/** Who may read the safety record of a dwelling besides officials and owners. */
public interface DwellingParties {

  boolean isParty(DwellingCode dwelling, Caller caller);
}
