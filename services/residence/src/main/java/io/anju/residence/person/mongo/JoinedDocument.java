package io.anju.residence.person.mongo;

import io.anju.codes.PersonId;
import io.anju.residence.person.Joined;
import io.anju.residence.residence.ResidenceId;
import java.util.List;
import java.util.Optional;

/** What a merged record brought, within its person's document. */
public record JoinedDocument(String id, List<String> aliases, List<String> brought, String closed) {

  static JoinedDocument from(Joined joined) {
    return new JoinedDocument(joined.id().value(), joined.aliases().stream().map(PersonId::value).toList(),
        joined.brought().stream().map(ResidenceId::value).toList(),
        Optional.ofNullable(joined.closed()).map(ResidenceId::value).orElse(null));
  }

  Joined toDomain() {
    return new Joined(new PersonId(id), aliases.stream().map(PersonId::new).toList(), brought.stream().map(ResidenceId::new).toList(),
        Optional.ofNullable(closed).map(ResidenceId::new).orElse(null));
  }
}
