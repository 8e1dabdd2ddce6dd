package io.anju.residence.rules;

import io.anju.contract.residence.PermitGround;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a permit is suspended because its evidence ended. No statute that ships asks for it: a city
 * switches it on. Only evidence that is known to have ended counts, so that a late feed suspends no
 * permit.
 *
 * @param grace how long after its end each kind of evidence may be found anew
 * @param grounds the evidence each ground rests on; a ground has lapsed where some of it ended and
 *     none of it runs
 * @param anyGroundSuffices whether another valid ground keeps the permit in use (Decree 663 art. 2:
 *     any one of them will do)
 */
public record DormancyRules(
    Map<EvidenceCategory, Period> grace,
    Map<PermitGround, Set<EvidenceCategory>> grounds,
    boolean anyGroundSuffices) {

  /** No permit is suspended because its evidence ended (Decree 663 art. 10 knows no dormancy). */
  public static final DormancyRules OFF = new DormancyRules(Map.of(), Map.of(), true);

  public DormancyRules {
    grace = Map.copyOf(grace);
    grounds = Map.copyOf(grounds);
    if (!grace.isEmpty() || !grounds.isEmpty()) {
      requireComplete(grace, grounds);
    }
  }

  /** Whether permits can be suspended because their evidence ended. */
  public boolean switchedOn() {
    return !grounds.isEmpty();
  }

  private static void requireComplete(
      Map<EvidenceCategory, Period> grace, Map<PermitGround, Set<EvidenceCategory>> grounds) {
    if (!grace.containsKey(EvidenceCategory.RESIDENCE)) {
      throw new IllegalArgumentException("Residence needs a grace period");
    }
    for (var ground : PermitGround.values()) {
      if (!grounds.containsKey(ground) || !grace.keySet().containsAll(grounds.get(ground))) {
        throw new IllegalArgumentException(
            "No evidence, or no grace period for it, with the ground " + ground);
      }
    }
  }

  /**
   * The first day of the suspension unless new evidence is recorded; it may lie in the future.
   * Empty while no evidence ended.
   *
   * @param ground the ground the permit was granted on
   * @param ended the first day without it, for each kind known to have ended with none following
   * @param running the kinds known to run
   */
  public Optional<LocalDate> suspendsOn(
      PermitGround ground, Map<EvidenceCategory, LocalDate> ended, Set<EvidenceCategory> running) {
    if (!switchedOn()) {
      return Optional.empty();
    }
    var residence = graceEnd(Set.of(EvidenceCategory.RESIDENCE), ended, running);
    return Stream.concat(residence.stream(), groundSuspendsOn(ground, ended, running).stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<LocalDate> groundSuspendsOn(
      PermitGround ground, Map<EvidenceCategory, LocalDate> ended, Set<EvidenceCategory> running) {
    var own = graceEnd(Objects.requireNonNull(grounds.get(ground), "ground"), ended, running);
    if (own.isEmpty() || !anyGroundSuffices) {
      return own;
    }
    boolean kept = grounds.values().stream().flatMap(Set::stream).anyMatch(running::contains);
    return kept
        ? Optional.empty()
        : grounds.values().stream()
            .flatMap(kinds -> graceEnd(kinds, ended, running).stream())
            .max(Comparator.naturalOrder());
  }

  private Optional<LocalDate> graceEnd(
      Set<EvidenceCategory> kinds,
      Map<EvidenceCategory, LocalDate> ended,
      Set<EvidenceCategory> running) {
    return kinds.stream().anyMatch(running::contains)
        ? Optional.empty()
        : kinds.stream()
            .flatMap(kind ->
                Optional.ofNullable(ended.get(kind))
                    .map(end -> end.plus(Objects.requireNonNull(grace.get(kind), "grace")))
                    .stream())
            .max(Comparator.naturalOrder());
  }
}
