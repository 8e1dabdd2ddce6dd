package io.anju.residence.correction;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A request to put something right, from asking to the decision, which stays readable with its
 * reasons (PIPL art. 50).
 */
public sealed interface Correction {

  CorrectionApplication application();

  /** Waits for an official's decision. */
  record Pending(CorrectionApplication application) implements Correction {
    public Pending {
      Objects.requireNonNull(application, "request");
    }

    Granted grant(Decision decision) {
      return new Granted(application, decision);
    }

    Denied deny(Decision decision) {
      return new Denied(application, decision);
    }
  }

  /** What was asked for is right. */
  record Granted(CorrectionApplication application, Decision decision) implements Correction {}

  /** It stays as it is, for the reasons given. */
  record Denied(CorrectionApplication application, Decision decision) implements Correction {}

  /**
   * An official's decision.
   *
   * @param by their name at the identity provider
   */
  record Decision(LocalDate on, String by, String reasons) {
    public Decision {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reasons, "reasons");
    }
  }
}
