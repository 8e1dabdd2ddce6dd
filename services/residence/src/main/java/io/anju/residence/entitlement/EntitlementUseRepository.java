package io.anju.residence.entitlement;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Aggregates;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The recorded uses of entitlements. */
public interface EntitlementUseRepository {

  Aggregates<EntitlementUse> aggregates();

  /**
   * Those the current caller may see, the newest first.
   *
   * @param persons every id of the person
   * @param before the use after which to go on
   */
  List<Versioned<EntitlementUse>> of(
      Collection<PersonId> persons, Optional<String> before, int limit);
}
