package io.anju.residence.permit.review;

import io.anju.residence.permit.application.Supplement;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.rules.condition.Assessment;
import io.anju.residence.rules.condition.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The evidence by which a condition was met.
 *
 * @param have months, or 1 for a proof
 * @param references of the registrations, records and papers counted
 * @param confirmed the department's reference, where it confirmed what the registry does not hold
 */
public record EvidenceReference(
    String condition, int have, int need, List<String> references, Optional<String> confirmed) {

  public EvidenceReference {
    references = List.copyOf(references);
  }

  /** Evidence that ended. */
  static EvidenceReference ofEnded(EndedEvidence ended) {
    return new EvidenceReference(
        ended.kind().name().toLowerCase(Locale.ROOT) + "-ended",
        0,
        1,
        List.of(ended.reference()),
        Optional.empty());
  }

  /** A card that became void by a replacement. */
  public static EvidenceReference ofVoidedCard(CardNumber number) {
    return new EvidenceReference("card-void", 1, 1, List.of(number.value()), Optional.empty());
  }

  public static EvidenceReference ofLetter(String reference) {
    return new EvidenceReference("letter", 1, 1, List.of(reference), Optional.empty());
  }

  /** Evidence that is on record. */
  public static EvidenceReference ofFound(String condition, List<String> references) {
    return new EvidenceReference(condition, 1, 1, references, Optional.empty());
  }

  public static List<EvidenceReference> of(List<Supplement> papers) {
    return papers.stream()
        .map(paper -> ofFound(paper.paper().kindName(), List.of(paper.paper().reference())))
        .toList();
  }

  public static List<EvidenceReference> of(Assessment assessment) {
    return assessment.findings().stream()
        .filter(Finding::met)
        .map(finding ->
            new EvidenceReference(
                finding.code(),
                finding.have(),
                finding.need(),
                finding.evidence(),
                finding.confirmed()))
        .toList();
  }
}
