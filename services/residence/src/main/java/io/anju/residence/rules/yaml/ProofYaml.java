package io.anju.residence.rules.yaml;

import io.anju.contract.employment.SchoolLevel;
import io.anju.contract.residence.EvidenceKind;
import io.anju.residence.rules.condition.AcceptedSchooling;
import io.anju.residence.rules.condition.HasProof;
import io.anju.residence.rules.condition.HeldRecord;
import java.util.Optional;
import java.util.Set;

/** Kinds of evidence, as written. */
record ProofYaml(
    Set<EvidenceKind> papers, Set<HeldRecord> records, Optional<AcceptedSchoolingYaml> attendance) {

  record AcceptedSchoolingYaml(Set<SchoolLevel> levels, Optional<Boolean> fullTime) {

    AcceptedSchooling toAttendance() {
      return new AcceptedSchooling(OptionalCollections.orEmpty(levels), fullTime.orElse(false));
    }
  }

  HasProof toProof() {
    return new HasProof(
        OptionalCollections.orEmpty(papers),
        OptionalCollections.orEmpty(records),
        attendance.map(AcceptedSchoolingYaml::toAttendance).orElse(AcceptedSchooling.ANY));
  }
}
