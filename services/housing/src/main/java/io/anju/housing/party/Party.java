package io.anju.housing.party;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import java.util.Optional;

/** Who lets, owns or acts for another: a person or an organisation. */
public sealed interface Party {

  /** A person. */
  record Person(PersonId id) implements Party {}

  /** An organisation. */
  record Organisation(CreditCode uscc) implements Party {}

  /** One of the two, as documents and facts keep it. */
  static Party of(String person, String uscc) {
    return person == null ? new Organisation(new CreditCode(uscc)) : new Person(new PersonId(person));
  }

  default Optional<PersonId> person() {
    return switch (this) {
      case Person someone -> Optional.of(someone.id());
      case Organisation _ -> Optional.empty();
    };
  }

  default Optional<CreditCode> organisation() {
    return switch (this) {
      case Person _ -> Optional.empty();
      case Organisation somebody -> Optional.of(somebody.uscc());
    };
  }

  /** The personId, or null. */
  default String personText() {
    return person().map(PersonId::value).orElse(null);
  }

  /** The credit code, or null. */
  default String usccText() {
    return organisation().map(CreditCode::value).orElse(null);
  }

  /** Whether the caller is this person, or of this organisation. */
  default boolean is(Caller caller) {
    return switch (this) {
      case Person someone -> caller.is(someone.id());
      case Organisation somebody -> caller.uscc().filter(somebody.uscc()::equals).isPresent();
    };
  }
}
