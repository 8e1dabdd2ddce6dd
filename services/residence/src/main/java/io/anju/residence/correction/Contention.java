package io.anju.residence.correction;

import io.anju.residence.notice.Authority;
import java.util.Objects;

/** What a person holds to be wrong. */
public sealed interface Contention {

  /** Who decides. */
  Authority authority();

  /**
   * A datum (PIPL art. 46).
   *
   * @param field its name, as the view or the record shows it
   * @param is what it says, in the person's words
   */
  record Datum(Kept what, String field, String is, String shouldBe) implements Contention {
    public Datum {
      Objects.requireNonNull(what, "what");
      Objects.requireNonNull(field, "field");
      Objects.requireNonNull(is, "is");
      Objects.requireNonNull(shouldBe, "shouldBe");
    }

    @Override
    public Authority authority() {
      return what.source();
    }
  }

  /** A permit refused or cancelled (Shenzhen art. 50). Review and the courts stay open whatever is decided here. */
  record Refusal(String permitId) implements Contention {
    public Refusal {
      Objects.requireNonNull(permitId, "permitId");
    }

    @Override
    public Authority authority() {
      return Authority.POLICE;
    }
  }
}
