package io.anju.residence.duplicate;

import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Two records that may be of one person, until an officer decides. */
public sealed interface DuplicateCandidate {

  Pair pair();

  /**
   * The two, and why.
   *
   * @param first the lower of the two ids, so that each pair exists once
   * @param divisions whose officials serve both
   */
  record Pair(
      PersonId first,
      PersonId second,
      Set<DuplicateReason> reasons,
      List<DivisionCode> divisions,
      LocalDate foundOn) {
    public Pair {
      reasons = Set.copyOf(reasons);
      divisions = List.copyOf(divisions);
      Objects.requireNonNull(foundOn, "foundOn");
      if (first.value().compareTo(second.value()) >= 0) {
        throw new IllegalArgumentException("A pair is two records in the order of their ids");
      }
    }

    public String id() {
      return first.value() + "-" + second.value();
    }
  }

  /** Not decided yet. */
  record Open(Pair pair) implements DuplicateCandidate {
    Same confirm(Decision decision) {
      return new Same(pair, decision);
    }

    Different reject(Decision decision) {
      return new Different(pair, decision);
    }
  }

  /** One person; the records were merged. */
  record Same(Pair pair, Decision decision) implements DuplicateCandidate {}

  /** Two persons; the pair is not a candidate again. */
  record Different(Pair pair, Decision decision) implements DuplicateCandidate {}

  /**
   * An officer's decision.
   *
   * @param by their name at the identity provider
   */
  record Decision(LocalDate on, String by, String reason) {
    public Decision {
      Objects.requireNonNull(on, "on");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
