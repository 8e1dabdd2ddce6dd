package io.anju.store.planner;

import de.bwaldvogel.mongo.bson.Document;

/** Describes a plan as the stages of MongoDB's {@code explain}. */
public final class Explain {
  private Explain() {}

  public static Document stages(Plan plan, Query query) {
    Document stage =
        switch (plan) {
          case Plan.Scan scan -> scan(scan);
          case Plan.Union union ->
              new Document("stage", "SUBPLAN")
                  .append(
                      "inputStage",
                      new Document("stage", "OR")
                          .append(
                              "inputStages",
                              union.branches().stream()
                                  .map(branch -> scan(branch.scan()))
                                  .toList()));
        };
    var residual = plan.residualFilter(query.filter());
    if (!residual.isEmpty()) {
      stage.append("filter", residual);
    }
    if (!query.order().isUnsorted() && !plan.sorted()) {
      stage = new Document("stage", "SORT").append("inputStage", stage);
    }
    return query.limit() == 0
        ? stage
        : new Document("stage", "LIMIT")
            .append("limitAmount", query.limit())
            .append("inputStage", stage);
  }

  private static Document scan(Plan.Scan scan) {
    if (scan.index() == null) {
      return new Document(
              "stage",
              scan.rank() >= 2000 ? "IDHACK" : scan.rank() > 0 ? "CLUSTERED_IXSCAN" : "COLLSCAN")
          .append("direction", scan.reverse() ? "backward" : "forward");
    }
    return new Document("stage", "FETCH")
        .append(
            "inputStage",
            new Document("stage", "IXSCAN")
                .append("indexName", scan.index().spec().name())
                .append("keyPattern", scan.index().spec().keyPattern())
                .append("isMultiKey", scan.index().multikey() != 0)
                .append("isUnique", scan.index().spec().unique())
                .append("isPartial", scan.index().spec().partialFilter().isPresent())
                .append("direction", scan.reverse() ? "backward" : "forward")
                .append("ranges", scan.ranges().size())
                .append("merged", scan.isSortMerge()));
  }
}
