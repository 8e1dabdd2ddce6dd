package io.anju.residence.correction;

import io.anju.residence.notification.Authority;
import java.util.Objects;

/** What a person holds to be wrong. */
public sealed interface Objection {

  /** Who decides. */
  Authority authority();

  /**
   * A datum (PIPL art. 46).
   *
   * @param field its name, as the view or the record shows it
   * @param currentValue what it says now, in the person's words
   * @param correctedValue what it should say
   */
  record Datum(DataCategory category, String field, String currentValue, String correctedValue)
      implements Objection {
    public Datum {
      Objects.requireNonNull(category, "what");
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(currentValue, "is");
      Objects.requireNonNull(correctedValue, "shouldBe");
    }

    @Override
    public Authority authority() {
      return category.sourceAuthority();
    }
  }

  /**
   * A permit refused or cancelled (Shenzhen art. 50). Review and the courts stay open whatever is
   * decided here.
   */
  record PermitDecision(String permitId) implements Objection {
    public PermitDecision {
      Objects.requireNonNull(permitId, "permitId");
    }

    @Override
    public Authority authority() {
      return Authority.POLICE;
    }
  }
}
