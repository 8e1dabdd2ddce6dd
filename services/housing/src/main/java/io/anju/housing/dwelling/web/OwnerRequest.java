package io.anju.housing.dwelling.web;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.dwelling.Share;
import io.anju.platform.request.OneOf;
import java.util.Optional;

/** An owner of a dwelling. */
@OneOf(several = "person-or-organisation", none = "person-or-organisation", noneAt = "personId")
sealed interface OwnerRequest {

  int MAX_OWNERS = 50;

  Owner toOwner();

  record PersonOwner(PersonId personId, Optional<Share> share) implements OwnerRequest {

    @Override
    public Owner toOwner() {
      return new Owner(Optional.of(personId), Optional.empty(), share);
    }
  }

  record OrganisationOwner(CreditCode uscc, Optional<Share> share) implements OwnerRequest {

    @Override
    public Owner toOwner() {
      return new Owner(Optional.empty(), Optional.of(uscc), share);
    }
  }
}
