package io.anju.residence.person;

import io.anju.contract.Fact;
import java.util.List;

/**
 * A changed person, and what is published with the change.
 *
 * @param alongside notifications and other facts that are stored in the same write
 */
public record PersonChange(Person person, List<Fact> alongside) {

  public PersonChange {
    alongside = List.copyOf(alongside);
  }
}
