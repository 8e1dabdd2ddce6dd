package io.anju.residence.permit;

import io.anju.residence.rules.Assessment;
import io.anju.residence.rules.Finding;
import java.util.List;
import java.util.Locale;
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

  /** Evidence that was there and is there no more. */
  static Basis ended(Ended ended) {
    return new Basis(ended.kind().name().toLowerCase(Locale.ROOT) + "-ended", 0, 1, List.of(ended.reference()), Optional.empty());
  }

  /** A card that is void since another took its place. */
  static Basis voided(CardNumber number) {
    return new Basis("card-void", 1, 1, List.of(number.value()), Optional.empty());
  }

  static Basis letter(String reference) {
    return new Basis("letter", 1, 1, List.of(reference), Optional.empty());
  }

  /** Evidence that is there. */
  public static Basis found(String condition, List<String> references) {
    return new Basis(condition, 1, 1, references, Optional.empty());
  }

  static List<Basis> of(List<Supplement> papers) {
    return papers.stream().map(paper -> found(paper.paper().kindName(), List.of(paper.paper().reference()))).toList();
  }

  static List<Basis> of(Assessment assessment) {
    return assessment.findings().stream().filter(Finding::met)
        .map(finding -> new Basis(finding.code(), finding.have(), finding.need(), finding.evidence(), finding.confirmed())).toList();
  }
}
