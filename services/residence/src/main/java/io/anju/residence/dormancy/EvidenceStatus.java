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
 * What a permit stands on, as far as is known.
 *
 * @param ended evidence that ended or is known to end, none of its kind following; at most one of a
 *     kind
 * @param running the records and papers of each kind that runs, or of which no end is known
 * @param awaitingFeed whether a feed has not come far enough to tell
 */
record EvidenceStatus(
    List<EndedEvidence> ended, Map<EvidenceCategory, List<String>> running, boolean awaitingFeed) {

  EvidenceStatus {
    ended = List.copyOf(ended);
    running = Map.copyOf(running);
  }

  /** Whether it carries the permit on a day, by the rule set's grace periods. */
  boolean keepsActive(Permit permit, RuleSet rules, LocalDate on) {
    return suspendsOn(permit, rules).filter(day -> !day.isAfter(on)).isEmpty();
  }

  /**
   * When the permit sleeps because of what ended; never sooner after the registry learned it than
   * the shortest reminder, so that nobody is put to sleep unwarned because somebody told it late.
   *
   * @param known what was found when it was looked at before
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

  /** What runs, for a history to keep. */
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
