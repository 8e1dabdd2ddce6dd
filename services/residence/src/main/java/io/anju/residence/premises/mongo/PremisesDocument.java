package io.anju.residence.premises.mongo;

import io.anju.residence.premises.EnterpriseAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise's address as stored.
 *
 * @param place a building code or a dwelling code; null where the address is not coded
 */
public record PremisesDocument(@Nullable String place) {

  static PremisesDocument from(EnterpriseAddress address) {
    return new PremisesDocument(address.place().orElse(null));
  }

  EnterpriseAddress toDomain() {
    return new EnterpriseAddress(Optional.ofNullable(place));
  }
}
