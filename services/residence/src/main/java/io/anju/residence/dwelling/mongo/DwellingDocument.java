package io.anju.residence.dwelling.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.contract.DwellingFact;
import io.anju.residence.dwelling.KnownDwelling;
import java.util.Optional;

/**
 * Of a dwelling, what registering residences and certifying them needs.
 *
 * @param text the address as written in full; null in what was kept before it was
 */
public record DwellingDocument(String division, boolean retired, String text) {

  static DwellingDocument from(DwellingFact fact) {
    return new DwellingDocument(fact.division(), fact.retired(), fact.text());
  }

  KnownDwelling toDomain(String code) {
    return new KnownDwelling(
        new DwellingCode(code), new DivisionCode(division), retired, Optional.ofNullable(text));
  }
}
