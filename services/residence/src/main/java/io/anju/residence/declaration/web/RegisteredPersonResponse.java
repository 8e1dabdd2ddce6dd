package io.anju.residence.declaration.web;

import io.anju.platform.access.AboutPersons;
import io.anju.residence.person.Person;
import io.anju.residence.registration.http.ResidenceResponse;
import java.util.Collection;
import java.util.List;

/** Who is registered at a dwelling, masked. */
record RegisteredPersonResponse(
    String personId, String name, String document, ResidenceResponse residence)
    implements AboutPersons {

  static RegisteredPersonResponse of(Person person) {
    return new RegisteredPersonResponse(
        person.id().value(),
        person.identity().name().masked(),
        person.identity().document().masked(),
        ResidenceResponse.of(person.id(), person.residences().current().orElseThrow()));
  }

  @Override
  public Collection<String> aboutPersons() {
    return List.of(personId);
  }
}
