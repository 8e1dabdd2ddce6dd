package io.anju.overview.dwelling;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who lives in a dwelling.
 *
 * @param since the first day of the registered residence; null where there is none
 * @param registered whether their residence is registered here
 * @param underTenancy whether a running tenancy names them as an occupant
 */
public record Occupant(
    String personId, @Nullable LocalDate since, boolean registered, boolean underTenancy) {

  /** This occupant with what another source knows of the same person. */
  Occupant merge(Occupant other) {
    return new Occupant(
        personId,
        since == null ? other.since : since,
        registered || other.registered,
        underTenancy || other.underTenancy);
  }

  /** The same occupant under another personId. */
  Occupant withPersonId(String id) {
    return new Occupant(id, since, registered, underTenancy);
  }
}
