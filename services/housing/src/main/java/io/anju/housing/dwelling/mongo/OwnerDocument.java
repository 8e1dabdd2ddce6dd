package io.anju.housing.dwelling.mongo;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.dwelling.Share;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored owner: a person or an organisation, with a share {@code part/whole} or none. */
public record OwnerDocument(
    @Nullable String person,
    @Nullable String uscc,
    @Nullable Integer part,
    @Nullable Integer whole) {

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
        part == null || whole == null ? Optional.empty() : Optional.of(new Share(part, whole)));
  }
}
