package io.anju.residence.registration;

import java.util.Objects;
import java.util.Optional;

/**
 * Two sides disagree whether the person left. Until the police decide, the residence stands.
 *
 * @param departure what one side said
 * @param statement what the other said to it
 * @param decision empty until the police decide
 */
public record DepartureObjection(
    Departure departure, Statement statement, Optional<Decision> decision) {

  /** The other side's word. */
  public record Statement(Declaration declaration, String reason) {
    public Statement {
      Objects.requireNonNull(declaration, "declaration");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * What the police found.
   *
   * @param left whether the person left, as one side said
   */
  public record Decision(boolean left, Declaration declaration, String reason) {
    public Decision {
      Objects.requireNonNull(declaration, "declaration");
      Objects.requireNonNull(reason, "reason");
    }
  }

  public DepartureObjection {
    Objects.requireNonNull(departure, "departure");
    Objects.requireNonNull(statement, "objection");
    Objects.requireNonNull(decision, "finding");
  }

  DepartureObjection decided(Decision newDecision) {
    return new DepartureObjection(departure, statement, Optional.of(newDecision));
  }
}
