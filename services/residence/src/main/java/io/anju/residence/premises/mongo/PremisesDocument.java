package io.anju.residence.premises.mongo;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.EnterpriseFact;

/**
 * Of an enterprise, where it is.
 *
 * @param place a building's or a dwelling's code; null where the address is none
 */
public record PremisesDocument(String place) {

  static PremisesDocument from(EnterpriseFact fact) {
    String address = fact.address();
    boolean coded =
        address != null
            && (BuildingCode.check(address).value().isPresent()
                || DwellingCode.check(address).value().isPresent());
    return new PremisesDocument(coded ? address : null);
  }

  /**
   * Codes are compared by their beginning, which is no meaning but their make: a dwelling's code
   * begins with its building's.
   */
  boolean contains(DwellingCode dwelling) {
    return place != null && dwelling.value().startsWith(place);
  }
}
