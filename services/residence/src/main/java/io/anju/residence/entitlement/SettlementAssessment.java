package io.anju.residence.entitlement;

import io.anju.codes.PersonId;
import io.anju.residence.rules.condition.Assessment;
import io.anju.residence.rules.settlement.Indicator;
import io.anju.residence.rules.settlement.PointsTable;
import io.anju.residence.rules.settlement.SettlementRule;
import java.util.List;
import java.util.Optional;

/**
 * How a person meets the conditions for household registration where the person lives.
 *
 * @param settlement the condition by city size; empty where no rule set states the size
 * @param assessment of what the registry can assess; empty where points decide
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
