package io.anju.residence.person.mongo;

import io.anju.codes.PersonId;
import io.anju.residence.person.MergedRecord;
import io.anju.residence.registration.ResidenceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came from a merged record, within its person's document.
 *
 * @param brought ids of the residences that came from it
 * @param closed null where the merge ended no residence
 */
public record MergedRecordDocument(
    String id, List<String> aliases, List<String> brought, @Nullable String closed) {

  static MergedRecordDocument from(MergedRecord mergedRecord) {
    return new MergedRecordDocument(
        mergedRecord.id().value(),
        mergedRecord.aliases().stream().map(PersonId::value).toList(),
        mergedRecord.residences().stream().map(ResidenceId::value).toList(),
        mergedRecord.closedResidence().map(ResidenceId::value).orElse(null));
  }

  MergedRecord toDomain() {
    return new MergedRecord(
        new PersonId(id),
        aliases.stream().map(PersonId::new).toList(),
        brought.stream().map(ResidenceId::new).toList(),
        Optional.ofNullable(closed).map(ResidenceId::new));
  }
}
