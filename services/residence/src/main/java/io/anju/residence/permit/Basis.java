package io.anju.residence.permit;

import io.anju.residence.rules.Assessment;
import io.anju.residence.rules.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What a condition stood on when it was met.
 *
 * @param have months, or 1 for a proof
 * @param references of the registrations, records and papers counted
 * @param confirmed the department's reference, where it confirmed what the registry does not hold
 */
public record Basis(String condition, int have, int need, List<String> references, Optional<String> confirmed) {

  public Basis {
    references = List.copyOf(references);
  }

  static List<Basis> of(Assessment assessment) {
    return assessment.findings().stream().filter(Finding::met)
        .map(finding -> new Basis(finding.code(), finding.have(), finding.need(), finding.evidence(), finding.confirmed())).toList();
  }
}
