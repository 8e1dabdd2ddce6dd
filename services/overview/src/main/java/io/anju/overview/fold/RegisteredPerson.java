package io.anju.overview.fold;

import io.anju.contract.PersonFact;
import java.util.List;

/**
 * The fact of a person with its blind index entries.
 *
 * @param lookups blind index entries by which search finds them
 */
public record RegisteredPerson(PersonFact fact, List<String> lookups) {
  public RegisteredPerson {
    lookups = List.copyOf(lookups);
  }
}
