package io.anju.housing.dwelling.web;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.contract.housing.DwellingOwner;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Share;
import io.anju.platform.access.AboutPersons;
import io.anju.platform.aggregate.Versioned;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The owners of a dwelling. */
record OwnersResponse(String dwellingCode, List<DwellingOwner> owners, long version)
    implements AboutPersons {

  static OwnersResponse of(Versioned<Dwelling> dwelling) {
    return new OwnersResponse(
        dwelling.id(),
        dwelling.state().details().owners().stream()
            .map(owner ->
                new DwellingOwner(
                    owner.person().map(PersonId::value).orElse(null),
                    owner.organisation().map(CreditCode::value).orElse(null),
                    owner.share().map(Share::toString).orElse(null)))
            .toList(),
        dwelling.version());
  }

  @Override
  public Collection<String> aboutPersons() {
    return owners.stream().map(DwellingOwner::personId).filter(Objects::nonNull).toList();
  }
}
