package io.anju.housing.dwelling.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.dwelling.Share;
import java.util.Optional;

/** An owner at rest; person or uscc. */
public record OwnerDocument(String person, String uscc, Integer part, Integer whole) {

  static OwnerDocument from(Owner owner) {
    return new OwnerDocument(
        owner.person().map(PersonId::value).orElse(null),
        owner.organisation().map(CreditCode::value).orElse(null),
        owner.share().map(Share::numerator).orElse(null),
        owner.share().map(Share::denominator).orElse(null));
  }

  Owner toDomain() {
    return new Owner(
        Optional.ofNullable(person).map(PersonId::new),
        Optional.ofNullable(uscc).map(CreditCode::new),
        Optional.ofNullable(part).map(numerator -> new Share(numerator, whole)));
  }
}
