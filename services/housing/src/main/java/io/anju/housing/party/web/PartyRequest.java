package io.anju.housing.party.web;

import io.anju.codes.CreditCode;
import io.anju.housing.party.Individual;
import io.anju.housing.party.Party;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.OneOf;
import java.util.Optional;

/** A person or an organisation in a request. */
@OneOf(several = "person-or-organisation", none = "person-or-organisation", noneAt = "personId")
public sealed interface PartyRequest permits PartyRequest.Organisation, IndividualRequest {

  /** An organisation, by its credit code. */
  record Organisation(CreditCode uscc) implements PartyRequest {

    @Override
    public Party toParty(PersonIds ids) {
      return new Party.Organisation(uscc);
    }

    @Override
    public Optional<Individual> individual(PersonIds ids) {
      return Optional.empty();
    }
  }

  Party toParty(PersonIds ids);

  /** The person where it is one. */
  Optional<Individual> individual(PersonIds ids);
}
