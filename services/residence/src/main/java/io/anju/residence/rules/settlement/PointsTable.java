package io.anju.residence.rules.settlement;

import io.anju.residence.rules.condition.Circumstances;
import io.anju.residence.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * A locality's points (居住证积分) towards household registration and graded services (Decree 663 art.
 * 16(4); Hangzhou art. 24).
 *
 * @param provenance where the figures come from; the statutes name indicators and leave the figures
 *     to the locality
 * @param threshold the points asked for; empty where those with the most are taken
 */
public record PointsTable(
    String article, Text provenance, Optional<Integer> threshold, List<Indicator> indicators) {

  public PointsTable {
    indicators = List.copyOf(indicators);
  }

  public List<Indicator.Score> score(Circumstances circumstances) {
    return indicators.stream().map(indicator -> indicator.score(circumstances)).toList();
  }
}
