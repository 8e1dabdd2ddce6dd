package io.anju.residence.person;

import io.anju.codes.PersonId;
import io.anju.residence.registration.ResidenceId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a merged record brought along, so that it can be taken out again.
 *
 * @param aliases ids that led to the merged record
 * @param residences residences that came from it
 * @param closedResidence residence of the other that ended because the two did not overlap; null
 *     where none did
 */
public record MergedRecord(
    PersonId id,
    List<PersonId> aliases,
    List<ResidenceId> residences,
    ResidenceId closedResidence) {

  public MergedRecord {
    Objects.requireNonNull(id, "id");
    aliases = List.copyOf(aliases);
    residences = List.copyOf(residences);
  }

  /** The merged record's id and all that led to it. */
  Stream<PersonId> ids() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }
}
