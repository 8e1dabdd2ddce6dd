package io.anju.residence.entitlement;

import io.anju.codes.PersonId;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Uses by the person who had them. */
public interface EntitlementUseRepository {

  /**
   * Those the current caller may see, the newest first.
   *
   * @param persons every id of the person
   * @param before the use after which to go on
   */
  List<Versioned<EntitlementUse>> of(
      Collection<PersonId> persons, Optional<String> before, int limit);
}
