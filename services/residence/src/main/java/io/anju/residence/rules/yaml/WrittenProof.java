package io.anju.residence.rules.yaml;

import io.anju.contract.EvidenceKind;
import io.anju.contract.SchoolLevel;
import io.anju.residence.rules.Attendance;
import io.anju.residence.rules.HasProof;
import io.anju.residence.rules.HeldRecord;
import java.util.Optional;
import java.util.Set;

/** Kinds of evidence, as written. */
record WrittenProof(Set<EvidenceKind> papers, Set<HeldRecord> records, Optional<WrittenAttendance> attendance) {

  record WrittenAttendance(Set<SchoolLevel> levels, Optional<Boolean> fullTime) {

    Attendance toAttendance() {
      return new Attendance(Absent.none(levels), fullTime.orElse(false));
    }
  }

  HasProof toProof() {
    return new HasProof(Absent.none(papers), Absent.none(records), attendance.map(WrittenAttendance::toAttendance).orElse(Attendance.ANY));
  }
}
