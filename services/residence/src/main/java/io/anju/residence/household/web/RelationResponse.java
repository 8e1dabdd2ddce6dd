package io.anju.residence.household.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.household.Relation;
import io.anju.residence.household.RelationKind;
import io.anju.residence.household.Relative;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation from the perspective of one of the two persons.
 *
 * @param kind what the other is to the person
 * @param name of the other, masked
 * @param endedOn null while it lasts
 */
record RelationResponse(
    String relationId,
    String personId,
    String to,
    String name,
    RelationKind kind,
    Relation.Evidence.Kind evidence,
    LocalDate since,
    @Nullable LocalDate endedOn,
    long version)
    implements AboutPersons {

  static RelationResponse of(PersonId person, Relative relative) {
    var relation = relative.relation();
    return new RelationResponse(
        relation.id(),
        person.value(),
        relative.other().id().value(),
        relative.other().identity().name().masked(),
        relative.kind(),
        relation.state().evidence().kind(),
        relation.state().since(),
        relation.state().ending().map(Relation.Ending::on).orElse(null),
        relation.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId, to);
  }
}
