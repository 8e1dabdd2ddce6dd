package io.anju.housing.inspection;

import io.anju.codes.DwellingCode;
import io.anju.platform.access.Caller;

/** Whom a dwelling's safety concerns besides the officials: who lets it and who lives there. */
public interface DwellingParties {

  boolean isParty(DwellingCode dwelling, Caller caller);
}
