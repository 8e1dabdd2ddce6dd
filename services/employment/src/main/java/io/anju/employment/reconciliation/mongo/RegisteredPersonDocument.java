package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.RegisteredPerson;
import io.anju.employment.record.NameDigest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person of the residence register, as stored for comparison. */
public record RegisteredPersonDocument(
    long version,
    @Nullable String movedTo,
    List<String> aliases,
    List<ResidenceDocument> homes,
    @Nullable String domicile,
    List<String> names) {

  static RegisteredPersonDocument from(RegisteredPerson person) {
    return new RegisteredPersonDocument(
        person.version(),
        person.supersededBy().orElse(null),
        person.aliases(),
        person.residences().stream().map(ResidenceDocument::from).toList(),
        person.domicile().map(DivisionCode::value).orElse(null),
        person.names().stream().map(NameDigest::value).toList());
  }

  RegisteredPerson toDomain() {
    return new RegisteredPerson(
        version,
        Optional.ofNullable(movedTo),
        aliases,
        homes.stream().map(ResidenceDocument::toDomain).toList(),
        Optional.ofNullable(domicile).map(DivisionCode::new),
        names.stream().map(NameDigest::new).toList());
  }
}
