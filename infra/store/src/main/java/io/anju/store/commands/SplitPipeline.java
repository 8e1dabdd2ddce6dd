package io.anju.store.commands;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import io.anju.store.planner.Query;
import io.anju.store.planner.SortOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An aggregation pipeline split in two: the query that the planner answers by index, and the stages
 * that the protocol library computes.
 *
 * @param countField the field of the count, if counting is all the remaining stages do
 */
record SplitPipeline(Query query, List<Document> remainingStages, Optional<String> countField) {

  static SplitPipeline split(List<Document> stages, @Nullable Object hint) {
    var rest = new ArrayList<>(rewrite(stages));
    var filters = new ArrayList<Document>();
    while (startsWith(rest, "$match")) {
      filters.add(object(rest.removeFirst(), "$match"));
    }
    SortOrder order =
        startsWith(rest, "$sort")
            ? SortOrder.of(object(rest.removeFirst(), "$sort"))
            : SortOrder.UNSORTED;
    long skip = startsWith(rest, "$skip") ? number(rest.removeFirst(), "$skip") : 0;
    long limit = startsWith(rest, "$limit") ? positive(number(rest.removeFirst(), "$limit")) : 0;
    var filter =
        filters.size() == 1
            ? filters.getFirst()
            : filters.isEmpty() ? new Document() : new Document("$and", filters);
    return new SplitPipeline(new Query(filter, order, skip, limit, hint), rest, countFieldOf(rest));
  }

  /** Replaces stage aliases that the library does not know; unsupported stages are refused. */
  static List<Document> rewrite(List<Document> stages) {
    return stages.stream()
        .map(stage -> {
          String name = stage.isEmpty() ? "" : stage.keySet().iterator().next();
          return switch (name) {
            case "$set" -> new Document("$addFields", stage.get(name));
            case "$replaceWith" ->
                new Document("$replaceRoot", new Document("newRoot", stage.get(name)));
            case "$out", "$merge", "$indexStats", "$graphLookup" ->
                throw CommandError.commandNotSupported("the stage " + name);
            default -> stage;
          };
        })
        .toList();
  }

  private static boolean startsWith(List<Document> stages, String name) {
    return !stages.isEmpty()
        && stages.getFirst().size() == 1
        && stages.getFirst().containsKey(name);
  }

  private static Document object(Document stage, String name) {
    if (stage.get(name) instanceof Document object) {
      return object;
    }
    throw CommandError.badValue("the " + name + " stage needs an object");
  }

  private static long number(Document stage, String name) {
    if (stage.get(name) instanceof Number number) {
      return number.longValue();
    }
    throw CommandError.badValue("the " + name + " stage needs a number");
  }

  private static long positive(long limit) {
    if (limit <= 0) {
      throw CommandError.badValue("the limit must be positive");
    }
    return limit;
  }

  /** Recognises {@code $count} and the {@code $group} of the drivers' {@code countDocuments}. */
  private static Optional<String> countFieldOf(List<Document> rest) {
    if (rest.size() != 1) {
      return Optional.empty();
    }
    if (rest.getFirst().get("$count") instanceof String field) {
      return Optional.of(field);
    }
    if (rest.getFirst().get("$group") instanceof Document group
        && group.size() == 2
        && group.containsKey("_id")
        && (group.get("_id") == null || group.get("_id") instanceof Number)) {
      String field =
          group.keySet().stream().filter(key -> !key.equals("_id")).findFirst().orElseThrow();
      return group.get(field) instanceof Document sum
              && sum.size() == 1
              && Integer.valueOf(1).equals(sum.get("$sum"))
          ? Optional.of(field)
          : Optional.empty();
    }
    return Optional.empty();
  }
}
