package io.anju.employment.reconciliation.mongo;

import io.anju.codes.DivisionCode;
import io.anju.employment.reconciliation.Registered;
import io.anju.employment.record.NameDigest;
import java.util.List;
import java.util.Optional;

/** What the residence register tells, as stored. */
public record RegisteredDocument(
    long version, String movedTo, List<String> aliases, List<HomeDocument> homes, String domicile, List<String> names) {

  static RegisteredDocument from(Registered person) {
    return new RegisteredDocument(person.version(), person.movedTo().orElse(null), person.aliases(),
        person.homes().stream().map(HomeDocument::from).toList(), person.domicile().map(DivisionCode::value).orElse(null),
        person.names().stream().map(NameDigest::value).toList());
  }

  Registered toDomain() {
    return new Registered(version, Optional.ofNullable(movedTo), aliases, homes.stream().map(HomeDocument::toDomain).toList(),
        Optional.ofNullable(domicile).map(DivisionCode::new), names.stream().map(NameDigest::new).toList());
  }
}
