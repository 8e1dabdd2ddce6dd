package io.anju.residence.household;

import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A family relation between two persons, stored once for both.
 *
 * @param kind what the second is to the first: never GUARDIAN or PARENT, so that a relation is
 *     stored in one direction only
 * @param since the day it was registered
 */
public record Relation(
    PersonId first,
    PersonId second,
    RelationKind kind,
    Evidence evidence,
    LocalDate since,
    Optional<Ending> ending) {

  /** The certificate presented for it. */
  public record Evidence(Kind kind, String reference) {

    /** 出生医学证明, 户口簿, 结婚证, 监护关系证明. */
    public enum Kind {
      BIRTH_CERTIFICATE,
      HOUSEHOLD_REGISTER,
      MARRIAGE_CERTIFICATE,
      GUARDIANSHIP_DECISION
    }

    public Evidence {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(reference, "reference");
    }
  }

  /** When and why it ended. */
  public record Ending(LocalDate on, String reason) {
    public Ending {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(reason, "reason");
    }
  }

  public Relation {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(ending, "ending");
    if (kind.isElder() || first.equals(second)) {
      throw new IllegalArgumentException(
          "A relation is between two persons and starts from the elder");
    }
  }

  /** The relation in the direction in which it is stored. */
  static Relation of(
      PersonId person, PersonId other, RelationKind kind, Evidence evidence, LocalDate since) {
    boolean swapped =
        kind.isElder()
            || kind == RelationKind.SPOUSE && person.value().compareTo(other.value()) > 0;
    return swapped
        ? new Relation(other, person, kind.reversed(), evidence, since, Optional.empty())
        : new Relation(person, other, kind, evidence, since, Optional.empty());
  }

  public boolean current() {
    return ending.isEmpty();
  }

  Relation ended(Ending how) {
    return new Relation(first, second, kind, evidence, since, Optional.of(how));
  }
}
