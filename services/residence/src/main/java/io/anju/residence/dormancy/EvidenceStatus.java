package io.anju.residence.dormancy;

import io.anju.residence.permit.Permit;
import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.RuleSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The evidence of a permit, as far as is known.
 *
 * @param ended evidence that ended or is known to end, none of its kind following; at most one of a
 *     kind
 * @param running the records and papers of each kind that runs, or of which no end is known
 * @param awaitingFeed whether a feed is behind, so that more may follow
 */
record EvidenceStatus(
    List<EndedEvidence> ended, Map<EvidenceCategory, List<String>> running, boolean awaitingFeed) {

  EvidenceStatus {
    ended = List.copyOf(ended);
    running = Map.copyOf(running);
  }

  /** Whether the evidence keeps the permit in use on a day, by the rule set's grace periods. */
  boolean keepsActive(Permit permit, RuleSet rules, LocalDate on) {
    return suspendsOn(permit, rules).filter(day -> !day.isAfter(on)).isEmpty();
  }

  /**
   * When the permit will be suspended because of evidence that ended. At least the shortest
   * reminder period lies between the day on which the registry learned of the end and the
   * suspension, so that a late report suspends no permit without warning.
   *
   * @param known the result of the review before
   */
  Optional<PendingSuspension> pendingSuspension(
      Permit permit, RuleSet rules, LocalDate on, Optional<PendingSuspension> known) {
    return suspendsOn(permit, rules)
        .map(day -> {
          var endedEvidence = decisiveEvidence(permit, rules, day);
          var learned =
              known
                  .filter(before -> before.endedEvidence().equals(endedEvidence))
                  .map(PendingSuspension::learnedOn)
                  .orElse(on);
          var earliest = learned.plusDays(rules.reminders().daysBefore().getLast());
          return new PendingSuspension(
              day.isBefore(earliest) ? earliest : day, learned, endedEvidence);
        });
  }

  /** The current evidence, for the history. */
  List<EvidenceReference> evidenceReferences() {
    return running.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(one ->
            EvidenceReference.ofFound(one.getKey().name().toLowerCase(Locale.ROOT), one.getValue()))
        .toList();
  }

  private Optional<LocalDate> suspendsOn(Permit permit, RuleSet rules) {
    return rules
        .dormancy()
        .suspendsOn(
            permit.application().ground(),
            ended.stream().collect(Collectors.toMap(EndedEvidence::kind, EndedEvidence::since)),
            running.keySet());
  }

  /** The residence alone where it is what decides, else all that a ground rested on. */
  private List<EndedEvidence> decisiveEvidence(Permit permit, RuleSet rules, LocalDate day) {
    var residence =
        ended.stream()
            .filter(one -> one.kind() == EvidenceCategory.RESIDENCE)
            .filter(one ->
                one.since()
                    .plus(rules.dormancy().grace().get(EvidenceCategory.RESIDENCE))
                    .equals(day))
            .toList();
    var counted = rules.dormancy().grounds().values();
    return residence.isEmpty()
        ? ended.stream()
            .filter(one -> counted.stream().anyMatch(kinds -> kinds.contains(one.kind())))
            .toList()
        : residence;
  }
}
