package io.anju.residence.permit.application;

import io.anju.residence.notification.Authority;
import io.anju.residence.rules.condition.Confirmation;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * An enquiry of the police to a department before they decide (Shenzhen art. 20; procedure art.
 * 16).
 *
 * @param condition the code of the condition to be confirmed
 * @param answerBy the department's last day; empty where none is set
 */
public record Enquiry(
    Department department,
    String condition,
    LocalDate askedOn,
    Optional<LocalDate> answerBy,
    Optional<Reply> reply) {

  /** The departments (Shenzhen procedure art. 16). */
  public enum Department {
    HUMAN_RESOURCES(Authority.LABOUR),
    EDUCATION,
    HOUSING(Authority.HOUSING),
    CIVIL_AFFAIRS,
    HEALTH,
    OTHER;

    private final Optional<Authority> authority;

    Department() {
      this.authority = Optional.empty();
    }

    Department(Authority authority) {
      this.authority = Optional.of(authority);
    }

    /** Whose officials answer here; empty for a department that has no accounts. */
    public Optional<Authority> authority() {
      return authority;
    }
  }

  /**
   * @param reference the number of the department's answer
   * @param byDepartment whether the department answered itself; else the police recorded its answer
   */
  public record Reply(LocalDate on, boolean confirmed, String reference, boolean byDepartment) {
    public Reply {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(reference, "reference");
    }
  }

  public Enquiry {
    Objects.requireNonNull(department, "department");
    Objects.requireNonNull(condition, "condition");
    Objects.requireNonNull(answerBy, "answerBy");
    Objects.requireNonNull(reply, "reply");
  }

  public Enquiry withReply(Reply given) {
    return new Enquiry(department, condition, askedOn, answerBy, Optional.of(given));
  }

  /**
   * The confirmation that replaces records which the registry does not hold; empty while unanswered
   * or denied.
   */
  public Optional<Confirmation> confirmation() {
    return reply
        .filter(Reply::confirmed)
        .map(given -> new Confirmation(condition, given.reference()));
  }
}
