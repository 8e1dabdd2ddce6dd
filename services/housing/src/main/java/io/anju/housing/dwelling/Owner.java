package io.anju.housing.dwelling;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import java.util.Optional;

/**
 * An owner of a dwelling: a person or an organisation.
 *
 * @param share empty for joint ownership without shares (Civil Code, art. 299)
 */
public record Owner(
    Optional<PersonId> person, Optional<CreditCode> organisation, Optional<Share> share) {

  public Owner {
    if (person.isPresent() == organisation.isPresent()) {
      throw new IllegalArgumentException("an owner is a person or an organisation");
    }
  }

  boolean isSameOwner(Owner other) {
    return person.equals(other.person) && organisation.equals(other.organisation);
  }
}
