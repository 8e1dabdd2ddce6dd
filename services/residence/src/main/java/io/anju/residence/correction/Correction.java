package io.anju.residence.correction;

import java.time.LocalDate;
import java.util.Objects;

/** A request to put something right, from asking to the decision, which stays readable with its reasons (PIPL art. 50). */
public sealed interface Correction {

  Request request();

  /** Waits for an official's decision. */
  record Asked(Request request) implements Correction {
    public Asked {
      Objects.requireNonNull(request, "request");
    }

    Granted grant(Decision decision) {
      return new Granted(request, decision);
    }

    Denied deny(Decision decision) {
      return new Denied(request, decision);
    }
  }

  /** What was asked for is right. */
  record Granted(Request request, Decision decision) implements Correction {}

  /** It stays as it is, for the reasons given. */
  record Denied(Request request, Decision decision) implements Correction {}

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
