package io.anju.housing.party;

import io.anju.codes.PersonId;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody as a form names them.
 *
 * @param identity where the form gave the document and not the id, so that people nobody registered
 *     yet can be named
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
