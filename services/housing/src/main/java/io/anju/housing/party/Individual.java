package io.anju.housing.party;

import io.anju.codes.PersonId;
import java.util.Objects;
import java.util.Optional;

/**
 * A person named on a form.
 *
 * @param identity present where the form gave a document instead of an id, which is how people who
 *     are not registered yet are named
 */
public record Individual(PersonId id, Optional<Identity> identity) {
  public Individual {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(identity, "identity");
  }

  public static Individual ofId(PersonId id) {
    return new Individual(id, Optional.empty());
  }
}
