package io.anju.housing.party.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.housing.party.Identity;
import io.anju.housing.party.Individual;
import io.anju.housing.party.Party;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.OneOf;
import io.anju.platform.request.OrText;
import java.util.Optional;

/** A person in a request: by id, which may stand alone, or by document and name. */
@OrText
@OneOf(several = "id-or-document", none = "id-or-document", noneAt = "personId")
public sealed interface IndividualRequest extends PartyRequest {

  Individual toIndividual(PersonIds ids);

  @Override
  default Party toParty(PersonIds ids) {
    return new Party.Person(toIndividual(ids).id());
  }

  @Override
  default Optional<Individual> individual(PersonIds ids) {
    return Optional.of(toIndividual(ids));
  }

  /** By id. */
  record ById(PersonId personId) implements IndividualRequest {

    @Override
    public Individual toIndividual(PersonIds ids) {
      return Individual.ofId(personId);
    }
  }

  /** By document and name, as people are named who are not registered yet. */
  record ByDocument(DocumentNumber document, PersonName name, Optional<PhoneNumber> phone)
      implements IndividualRequest {

    @Override
    public Individual toIndividual(PersonIds ids) {
      return new Individual(ids.of(document), Optional.of(new Identity(document, name, phone)));
    }
  }
}
