package io.anju.residence.rules.yaml;

import io.anju.residence.rules.settlement.Indicator;
import io.anju.residence.rules.settlement.PointsTable;
import io.anju.residence.text.Text;
import java.util.List;
import java.util.Optional;

/** A points table, as written. */
record PointsTableYaml(
    String article, Text provenance, Optional<Integer> threshold, List<IndicatorYaml> indicators) {

  record IndicatorYaml(
      String code,
      String article,
      Text text,
      Indicator.Counted counts,
      List<Indicator.Band> bands,
      List<Indicator.Choice> choices) {

    Indicator toIndicator() {
      return new Indicator(
          code,
          article,
          text,
          counts,
          OptionalCollections.orEmpty(bands),
          OptionalCollections.orEmpty(choices));
    }
  }

  PointsTable toTable() {
    return new PointsTable(
        article,
        provenance,
        threshold,
        indicators.stream().map(IndicatorYaml::toIndicator).toList());
  }
}
