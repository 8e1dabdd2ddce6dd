package io.anju.residence.rules.condition;

import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.EvidenceKind;
import java.util.Objects;

/** One piece of evidence: a paper somebody presented, or a record the registry holds. */
public sealed interface Proof {

  /** The paper's number, or the record's id. */
  String reference();

  /** The kind's name, for those who read it. */
  String kindName();

  /** A paper of art. 9 of Decree 663. */
  record Presented(EvidenceKind kind, String reference) implements Proof {
    public Presented {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public String kindName() {
      return kind.name();
    }
  }

  /** An enrolment that came as a fact; what it is worth depends on the schooling. */
  record Enrolled(String reference, SchoolLevel level, boolean fullTime) implements Proof {
    public Enrolled {
      Objects.requireNonNull(reference, "reference");
      Objects.requireNonNull(level, "level");
    }

    @Override
    public String kindName() {
      return HeldRecord.ENROLMENT.name();
    }
  }

  /** A record that came as a fact from the service that owns it. */
  record Held(HeldRecord kind, String reference) implements Proof {
    public Held {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(reference, "reference");
    }

    @Override
    public String kindName() {
      return kind.name();
    }
  }
}
