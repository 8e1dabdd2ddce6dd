package io.anju.residence.residence;

import java.util.Objects;
import java.util.Optional;

/**
 * Two sides disagree whether the person left. Until the police decide, the residence stands.
 *
 * @param departure what one side said
 * @param objection what the other said to it
 * @param finding empty until the police decide
 */
public record Contest(Departure departure, Objection objection, Optional<Finding> finding) {

  /** The other side's word. */
  public record Objection(Declaration declaration, String reason) {
    public Objection {
      Objects.requireNonNull(declaration, "declaration");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * What the police found.
   *
   * @param left whether the person left, as one side said
   */
  public record Finding(boolean left, Declaration declaration, String reason) {
    public Finding {
      Objects.requireNonNull(declaration, "declaration");
      Objects.requireNonNull(reason, "reason");
    }
  }

  public Contest {
    Objects.requireNonNull(departure, "departure");
    Objects.requireNonNull(objection, "objection");
    Objects.requireNonNull(finding, "finding");
  }

  Contest decided(Finding found) {
    return new Contest(departure, objection, Optional.of(found));
  }
}
