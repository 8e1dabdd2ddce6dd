package io.anju.residence.rules.settlement;

import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.rules.condition.EmployedFor;
import io.anju.residence.rules.condition.InsuredFor;
import io.anju.residence.rules.condition.Requirement;
import io.anju.residence.rules.condition.ResidedFor;
import io.anju.residence.rules.condition.Stay;
import io.anju.residence.text.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One line of a points table.
 *
 * @param bands by what is counted, the lowest first; below the first there are no points
 * @param choices what a department may confirm instead
 */
public record Indicator(
    String code,
    String article,
    Text text,
    Counted counts,
    List<Band> bands,
    List<Choice> choices) {

  private static final int MONTHS_A_YEAR = 12;
  private static final int RESIDENCE_GAP_DAYS = 15;
  private static final int MAX_MONTHS = 600;

  /** What is counted: full years, or what only a department can confirm. */
  public enum Counted {
    RESIDENCE_YEARS,
    EMPLOYMENT_YEARS,
    INSURANCE_YEARS,
    AGE,
    CONFIRMED
  }

  /**
   * @param from the least of what is counted, in years
   */
  public record Band(int from, int points) {}

  /** One of the things that can be confirmed, such as a degree. */
  public record Choice(Text text, int points) {}

  /**
   * What an indicator comes to.
   *
   * @param have in years; empty where the registry cannot know
   * @param evidence what it was counted from
   */
  public record Score(
      Indicator indicator, Optional<Integer> have, int points, List<String> evidence) {}

  public Indicator {
    bands = List.copyOf(bands);
    choices = List.copyOf(choices);
  }

  /** The most points it can give. */
  public int maxPoints() {
    return IntStream.concat(
            bands.stream().mapToInt(Band::points), choices.stream().mapToInt(Choice::points))
        .max()
        .orElse(0);
  }

  Score score(Circumstances circumstances) {
    return switch (counts) {
      case RESIDENCE_YEARS ->
          years(
              new ResidedFor(0, Optional.empty(), Stay.Counting.REGISTERED, RESIDENCE_GAP_DAYS),
              circumstances);
      case EMPLOYMENT_YEARS -> years(new EmployedFor(0), circumstances);
      case INSURANCE_YEARS ->
          years(new InsuredFor(0, Optional.of(MAX_MONTHS), Set.of()), circumstances);
      case AGE -> of(circumstances.age(), List.of());
      case CONFIRMED -> of(Optional.empty(), List.of());
    };
  }

  private Score years(Requirement requirement, Circumstances circumstances) {
    var measure = requirement.measure(circumstances);
    return of(Optional.of(measure.have() / MONTHS_A_YEAR), measure.evidence());
  }

  private Score of(Optional<Integer> have, List<String> evidence) {
    int points =
        have.flatMap(years ->
                bands.stream().filter(band -> band.from() <= years).reduce((_, last) -> last))
            .map(Band::points)
            .orElse(0);
    return new Score(this, have, points, evidence);
  }
}
