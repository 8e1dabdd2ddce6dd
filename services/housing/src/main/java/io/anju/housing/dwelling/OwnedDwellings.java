package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.party.Party;
import java.util.List;
import java.util.Optional;

/** Finds dwellings by recorded owner. */
public interface OwnedDwellings {

  /** After a code, in the order of codes. */
  List<DwellingCode> findByOwner(Party owner, Optional<DwellingCode> after, int limit);
}
