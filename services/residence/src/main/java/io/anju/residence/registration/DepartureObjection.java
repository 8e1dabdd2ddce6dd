package io.anju.residence.registration;

import java.util.Objects;
import java.util.Optional;

/**
 * An objection to a declared departure. Until the police decide, the residence continues.
 *
 * @param departure as one party declared it
 * @param statement the other party's objection
 * @param decision empty until the police decide
 */
public record DepartureObjection(
    Departure departure, Statement statement, Optional<Decision> decision) {

  /** What the objecting party states. */
  public record Statement(Declaration declaration, String reason) {

    public Statement {
      Objects.requireNonNull(declaration, "declaration");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * The decision of the police.
   *
   * @param left whether the person left as declared
   */
  public record Decision(boolean left, Declaration declaration, String reason) {

    public Decision {
      Objects.requireNonNull(declaration, "declaration");
      Objects.requireNonNull(reason, "reason");
    }
  }

  public DepartureObjection {
    Objects.requireNonNull(departure, "departure");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(decision, "decision");
  }

  DepartureObjection decided(Decision newDecision) {
    return new DepartureObjection(departure, statement, Optional.of(newDecision));
  }
}
