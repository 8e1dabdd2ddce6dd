package io.anju.residence.permit.application;

import io.anju.codes.CreditCode;
import io.anju.residence.rules.ProcedureRules.Representative;
import java.util.Objects;

/** A person or organisation that applies on behalf of the holder. */
public sealed interface Applicant permits Guardian, Applicant.Organisation {

  /** The capacity; the rule set lists those allowed. */
  Representative capacity();

  /**
   * An employer for those who work there, a school for those who study there (Shenzhen art. 26);
   * free of charge.
   */
  record Organisation(Kind kind, CreditCode uscc) implements Applicant {

    /** The records that show that the person belongs to it. */
    public enum Kind {
      EMPLOYER,
      SCHOOL
    }

    public Organisation {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(uscc, "uscc");
    }

    @Override
    public Representative capacity() {
      return switch (kind) {
        case EMPLOYER -> Representative.EMPLOYER;
        case SCHOOL -> Representative.SCHOOL;
      };
    }
  }
}
