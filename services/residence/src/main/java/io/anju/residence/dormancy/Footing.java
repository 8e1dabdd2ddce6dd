package io.anju.residence.dormancy;

import io.anju.residence.permit.Basis;
import io.anju.residence.permit.Ended;
import io.anju.residence.permit.Fading;
import io.anju.residence.permit.Permit;
import io.anju.residence.rules.Lapse;
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
 * @param ended evidence that ended or is known to end, none of its kind following; at most one of a kind
 * @param running the records and papers of each kind that runs, or of which no end is known
 * @param waiting whether a feed has not come far enough to tell
 */
record Footing(List<Ended> ended, Map<Lapse, List<String>> running, boolean waiting) {

  Footing {
    ended = List.copyOf(ended);
    running = Map.copyOf(running);
  }

  /** Whether it carries the permit on a day, by the rule set's grace periods. */
  boolean carries(Permit permit, RuleSet rules, LocalDate on) {
    return sleepsOn(permit, rules).filter(day -> !day.isAfter(on)).isEmpty();
  }

  /**
   * When the permit sleeps because of what ended; never sooner after the registry learned it than the shortest reminder, so
   * that nobody is put to sleep unwarned because somebody told it late.
   *
   * @param known what was found when it was looked at before
   */
  Optional<Fading> fading(Permit permit, RuleSet rules, LocalDate on, Optional<Fading> known) {
    return sleepsOn(permit, rules).map(day -> {
      var because = because(permit, rules, day);
      var learned = known.filter(before -> before.because().equals(because)).map(Fading::learnedOn).orElse(on);
      var earliest = learned.plusDays(rules.reminders().daysBefore().getLast());
      return new Fading(day.isBefore(earliest) ? earliest : day, learned, because);
    });
  }

  /** What runs, for a history to keep. */
  List<Basis> basis() {
    return running.entrySet().stream().sorted(Map.Entry.comparingByKey())
        .map(one -> Basis.found(one.getKey().name().toLowerCase(Locale.ROOT), one.getValue())).toList();
  }

  private Optional<LocalDate> sleepsOn(Permit permit, RuleSet rules) {
    return rules.dormancy().sleepsOn(permit.application().ground(),
        ended.stream().collect(Collectors.toMap(Ended::kind, Ended::since)), running.keySet());
  }

  /** The residence alone where it is what decides, else all that a ground rested on. */
  private List<Ended> because(Permit permit, RuleSet rules, LocalDate day) {
    var residence = ended.stream().filter(one -> one.kind() == Lapse.RESIDENCE)
        .filter(one -> one.since().plus(rules.dormancy().grace().get(Lapse.RESIDENCE)).equals(day)).toList();
    var counted = rules.dormancy().grounds().values();
    return residence.isEmpty() ? ended.stream().filter(one -> counted.stream().anyMatch(kinds -> kinds.contains(one.kind()))).toList()
        : residence;
  }
}
