package io.anju.residence.dwelling.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingFact;
import io.anju.residence.dwelling.KnownDwelling;

/** Of a dwelling, what registering residences needs. */
public record DwellingDocument(String division, boolean retired) {

  static DwellingDocument from(DwellingFact fact) {
    return new DwellingDocument(fact.division(), fact.retired());
  }

  KnownDwelling toDomain(String code) {
    return new KnownDwelling(new DwellingCode(code), new DivisionCode(division), retired);
  }
}
