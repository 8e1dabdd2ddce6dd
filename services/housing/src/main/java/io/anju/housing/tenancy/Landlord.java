package io.anju.housing.tenancy;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import java.util.Optional;

/** Who lets: a person or an organisation. */
public sealed interface Landlord {

  /** A person who lets. */
  record Person(PersonId id) implements Landlord {}

  /** An organisation that lets. */
  record Organisation(CreditCode uscc) implements Landlord {}

  default Optional<PersonId> person() {
    return switch (this) {
      case Person landlord -> Optional.of(landlord.id());
      case Organisation _ -> Optional.empty();
    };
  }

  default Optional<CreditCode> organisation() {
    return switch (this) {
      case Person _ -> Optional.empty();
      case Organisation landlord -> Optional.of(landlord.uscc());
    };
  }
}
