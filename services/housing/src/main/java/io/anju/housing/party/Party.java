package io.anju.housing.party;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.platform.access.Caller;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A landlord, owner or holder of a mandate: a person or an organisation. */
public sealed interface Party {

  /** A person. */
  record Person(PersonId id) implements Party {}

  /** An organisation. */
  record Organisation(CreditCode uscc) implements Party {}

  /** From exactly one of personId and credit code, as documents keep them. */
  static Party of(@Nullable String person, @Nullable String uscc) {
    return person == null
        ? new Organisation(new CreditCode(Objects.requireNonNull(uscc, "one of the two is stored")))
        : new Person(new PersonId(person));
  }

  default Optional<PersonId> person() {
    return switch (this) {
      case Person person -> Optional.of(person.id());
      case Organisation _ -> Optional.empty();
    };
  }

  default Optional<CreditCode> organisation() {
    return switch (this) {
      case Person _ -> Optional.empty();
      case Organisation organisation -> Optional.of(organisation.uscc());
    };
  }

  /** The personId, or null. */
  default @Nullable String personIdOrNull() {
    return person().map(PersonId::value).orElse(null);
  }

  /** The credit code, or null. */
  default @Nullable String usccOrNull() {
    return organisation().map(CreditCode::value).orElse(null);
  }

  /** Whether the caller is this person or acts for this organisation. */
  default boolean isCaller(Caller caller) {
    return switch (this) {
      case Person person -> caller.is(person.id());
      case Organisation organisation ->
          caller.uscc().filter(organisation.uscc()::equals).isPresent();
    };
  }
}
