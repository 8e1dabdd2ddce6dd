package io.anju.residence.rules.condition;

import io.anju.contract.residence.EvidenceKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * At least one piece of evidence of these kinds.
 *
 * @param acceptedSchooling which enrolments count, where they are among the records
 */
public record HasProof(
    Set<EvidenceKind> papers, Set<HeldRecord> records, AcceptedSchooling acceptedSchooling)
    implements Requirement {

  public HasProof {
    papers = Set.copyOf(papers);
    records = Set.copyOf(records);
    if (papers.isEmpty() && records.isEmpty()) {
      throw new IllegalArgumentException("A proof must be of some kind");
    }
  }

  @Override
  public Measure measure(Circumstances circumstances) {
    var found =
        circumstances.proofs().stream().filter(this::accepts).map(Proof::reference).toList();
    return new Measure(Math.min(found.size(), 1), 1, Measure.Unit.PROOFS, found);
  }

  public boolean accepts(Proof proof) {
    return switch (proof) {
      case Proof.Presented presented -> papers.contains(presented.kind());
      case Proof.Enrolled enrolled ->
          records.contains(HeldRecord.ENROLMENT) && acceptedSchooling.accepts(enrolled);
      case Proof.Held held -> records.contains(held.kind());
    };
  }

  /** The kinds' names, papers first. */
  public String kinds() {
    return Stream.concat(papers.stream().sorted(), records.stream().sorted())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }
}
