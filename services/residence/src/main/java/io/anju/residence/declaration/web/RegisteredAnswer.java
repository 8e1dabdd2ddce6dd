package io.anju.residence.declaration.web;

import io.anju.platform.access.AboutPersons;
import io.anju.residence.person.Person;
import io.anju.residence.residence.web.ResidenceAnswer;
import java.util.Collection;
import java.util.List;

/** Who is registered at a dwelling, masked. */
record RegisteredAnswer(String personId, String name, String document, ResidenceAnswer residence) implements AboutPersons {

  static RegisteredAnswer of(Person person) {
    return new RegisteredAnswer(person.id().value(), person.identity().name().masked(), person.identity().document().masked(),
        ResidenceAnswer.of(person.id(), person.residences().current().orElseThrow()));
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
