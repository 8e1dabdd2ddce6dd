package io.anju.residence.person;

import io.anju.codes.PersonId;
import io.anju.residence.residence.ResidenceId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a merged record brought along, so that it can be taken out again.
 *
 * @param aliases ids that led to the merged record
 * @param brought residences that came from it
 * @param closed residence of the other that ended because the two did not overlap; null where none did
 */
public record Joined(PersonId id, List<PersonId> aliases, List<ResidenceId> brought, ResidenceId closed) {

  public Joined {
    Objects.requireNonNull(id, "id");
    aliases = List.copyOf(aliases);
    brought = List.copyOf(brought);
  }

  /** The merged record's id and all that led to it. */
  Stream<PersonId> ids() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }
}
