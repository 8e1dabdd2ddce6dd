package io.anju.residence.correction;

import java.time.LocalDate;
import java.util.Objects;

/**
 * An application for a correction, from its submission to the decision, which stays readable with
 * its reasons (PIPL art. 50).
 */
public sealed interface Correction {

  CorrectionApplication application();

  /** Waits for an official's decision. */
  record Pending(CorrectionApplication application) implements Correction {
    public Pending {
      Objects.requireNonNull(application, "application");
    }

    Granted grant(Decision decision) {
      return new Granted(application, decision);
    }

    Denied deny(Decision decision) {
      return new Denied(application, decision);
    }
  }

  /** The correction was granted. */
  record Granted(CorrectionApplication application, Decision decision) implements Correction {}

  /** The correction was denied, for the reasons given. */
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
