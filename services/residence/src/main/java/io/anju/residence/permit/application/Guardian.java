package io.anju.residence.permit.application;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonName;
import io.anju.residence.rules.ProcedureRules.Representative;
import java.util.Objects;

/**
 * Who applies for one under 16 or too frail to come, with an identity document of their own (Decree
 * 663 art. 9).
 */
public record Guardian(Relation relation, DocumentNumber document, PersonName name)
    implements Applicant {

  /** 监护人 or 近亲属. */
  public enum Relation {
    GUARDIAN,
    NEAR_RELATIVE
  }

  public Guardian {
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(name, "name");
  }

  @Override
  public Representative capacity() {
    return switch (relation) {
      case GUARDIAN -> Representative.GUARDIAN;
      case NEAR_RELATIVE -> Representative.NEAR_RELATIVE;
    };
  }
}
