package io.anju.residence.dwelling.mongo;

import io.anju.codes.DivisionCode;
import io.anju.codes.DwellingCode;
import io.anju.residence.dwelling.KnownDwelling;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A known dwelling as stored.
 *
 * @param text the address written in full; null in documents from before addresses were kept
 */
public record DwellingDocument(String division, boolean retired, @Nullable String text) {

  static DwellingDocument from(KnownDwelling dwelling) {
    return new DwellingDocument(
        dwelling.division().value(), dwelling.retired(), dwelling.address().orElse(null));
  }

  KnownDwelling toDomain(String code) {
    return new KnownDwelling(
        new DwellingCode(code), new DivisionCode(division), retired, Optional.ofNullable(text));
  }
}
