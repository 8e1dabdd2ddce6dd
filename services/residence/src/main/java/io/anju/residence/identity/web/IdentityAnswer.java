package io.anju.residence.identity.web;

import io.anju.codes.PersonId;
import io.anju.platform.access.AboutPersons;
import io.anju.residence.person.IdentityAct;
import io.anju.residence.person.Person;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** What became of a person's identity. */
record IdentityAnswer(String personId, List<String> aliases, List<ActAnswer> acts) implements AboutPersons {

  record ActAnswer(IdentityAct.Kind kind, String other, LocalDate on, String by, String reason) {}

  static IdentityAnswer of(Person person) {
    return new IdentityAnswer(person.id().value(), person.aliases().stream().map(PersonId::value).toList(),
        person.acts().stream().map(act -> new ActAnswer(act.kind(), act.other().value(), act.on(), act.by(), act.reason())).toList());
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
