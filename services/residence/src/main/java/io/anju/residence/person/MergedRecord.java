package io.anju.residence.person;

import io.anju.codes.PersonId;
import io.anju.residence.registration.ResidenceId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came from a merged record, so that it can be separated again.
 *
 * @param aliases former ids of the merged record
 * @param residences residences that came from it
 * @param closedResidence the residence of the record kept that the merge ended; empty where it
 *     ended none
 */
public record MergedRecord(
    PersonId id,
    List<PersonId> aliases,
    List<ResidenceId> residences,
    Optional<ResidenceId> closedResidence) {

  public MergedRecord {
    Objects.requireNonNull(id, "id");
    aliases = List.copyOf(aliases);
    residences = List.copyOf(residences);
  }

  /** The merged record's id and its former ids. */
  Stream<PersonId> ids() {
    return Stream.concat(Stream.of(id), aliases.stream());
  }
}
