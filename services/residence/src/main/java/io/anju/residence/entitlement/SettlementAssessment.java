package io.anju.residence.entitlement;

import io.anju.codes.PersonId;
import io.anju.residence.rules.condition.Assessment;
import io.anju.residence.rules.settlement.Indicator;
import io.anju.residence.rules.settlement.PointsTable;
import io.anju.residence.rules.settlement.SettlementRule;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's prospect of household registration where they live.
 *
 * @param settlement what the city asks by its size; empty where no rule set tells the size
 * @param assessment of what the registry can look at; empty where points decide
 * @param table empty where the city has none
 */
public record SettlementAssessment(
    PersonId person,
    Optional<SettlementRule> settlement,
    Optional<Assessment> assessment,
    Optional<PointsTable> table,
    List<Indicator.Score> scores) {

  public SettlementAssessment {
    scores = List.copyOf(scores);
  }

  /** What the registry can count; departments may add to it. */
  public int total() {
    return scores.stream().mapToInt(Indicator.Score::points).sum();
  }
}
