package io.anju.residence.rules.yaml;

import io.anju.residence.rules.ProcedureRules;
import io.anju.residence.rules.ProcedureRules.Representative;
import io.anju.residence.rules.deadline.Deadline;
import java.util.Optional;
import java.util.Set;

/** The authority's deadlines, as written. */
record ProcedureYaml(
    Optional<Deadline> refusalReasons,
    Optional<Deadline> writtenReasons,
    Optional<Deadline> verification,
    Optional<Deadline> extended,
    Set<Representative> representatives) {

  ProcedureRules toRules() {
    return new ProcedureRules(
        refusalReasons, writtenReasons, verification, extended, representatives);
  }
}
