package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.party.Party;
import java.util.List;
import java.util.Optional;

/** Dwellings by who is noted as owning them. */
public interface OwnedDwellings {

  /** In the order of their codes, those after a code. */
  List<DwellingCode> findByOwner(Party owner, Optional<DwellingCode> after, int limit);
}
