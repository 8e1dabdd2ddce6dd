package io.anju.store.index;

import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.error.CommandError;
import io.anju.store.error.MongoErrorCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The definition of an index, as given to {@code createIndexes}. Fails with 67 for one that MongoDB
 * does not build.
 *
 * @param partialFilter the filter a document must match to be indexed
 * @param expireAfterSeconds the age at which documents are deleted, counted from the indexed date
 */
public record IndexSpec(
    String name,
    List<IndexField> fields,
    boolean unique,
    boolean sparse,
    Optional<Document> partialFilter,
    OptionalLong expireAfterSeconds) {
  public static final String ID_INDEX = "_id_";
  private static final Set<String> PARTIAL_OPERATORS =
      Set.of("$eq", "$gt", "$gte", "$lt", "$lte", "$in", "$exists", "$type");
  private static final Set<String> OPTIONS =
      Set.of(
          "v",
          "key",
          "name",
          "ns",
          "unique",
          "sparse",
          "background",
          "partialFilterExpression",
          "expireAfterSeconds");

  public IndexSpec {
    fields = List.copyOf(fields);
    if (fields.isEmpty()) {
      throw CommandError.cannotCreateIndex("Index keys cannot be an empty object");
    }
    if (sparse && partialFilter.isPresent()) {
      throw CommandError.cannotCreateIndex(
          "cannot mix \"partialFilterExpression\" and \"sparse\" options");
    }
    if (expireAfterSeconds.isPresent() && fields.size() > 1) {
      throw CommandError.cannotCreateIndex(
          "TTL indexes are single-field indexes, compound indexes do not support TTL");
    }
    if (expireAfterSeconds.isPresent()
        && (expireAfterSeconds.getAsLong() < 0
            || expireAfterSeconds.getAsLong() > Integer.MAX_VALUE)) {
      throw CommandError.cannotCreateIndex(
          "TTL index 'expireAfterSeconds' must be within 0 and " + Integer.MAX_VALUE);
    }
    partialFilter.ifPresent(IndexSpec::checkPartial);
  }

  /** Reads a specification; fails with 197 for an option that the store does not honour. */
  public static IndexSpec from(Document spec) {
    for (String option : spec.keySet()) {
      if (!OPTIONS.contains(option)) {
        throw new CommandError(
            MongoErrorCode.INVALID_INDEX_OPTION,
            "The field '"
                + option
                + "' is not valid or not supported for an index specification. Specification: "
                + spec);
      }
    }
    if (!(spec.get("key") instanceof Document key)) {
      throw CommandError.failedToParse(
          "The 'key' field is a required property of an index specification");
    }
    if (!(spec.get("name") instanceof String name) || name.isEmpty()) {
      throw CommandError.failedToParse(
          "The 'name' field is a required property of an index specification");
    }
    var fields =
        key.entrySet().stream()
            .map(field -> new IndexField(field.getKey(), descending(field.getValue())))
            .toList();
    var ttl =
        spec.get("expireAfterSeconds") instanceof Number seconds
            ? OptionalLong.of(seconds.longValue())
            : OptionalLong.empty();
    return new IndexSpec(
        name,
        fields,
        isTrue(spec, "unique"),
        isTrue(spec, "sparse"),
        Optional.ofNullable((Document) spec.get("partialFilterExpression")),
        ttl);
  }

  /** Accepts the operators that MongoDB allows in a partial index. */
  private static void checkPartial(Document filter) {
    filter.forEach((path, value) -> {
      boolean operators =
          value instanceof Document condition
              && !condition.isEmpty()
              && condition.keySet().iterator().next().startsWith("$");
      if (path.equals("$and") && value instanceof List<?> parts) {
        parts.forEach(part -> checkPartial((Document) part));
      } else if (path.startsWith("$")
          || operators && !PARTIAL_OPERATORS.containsAll(((Document) value).keySet())
          || operators && Boolean.FALSE.equals(((Document) value).get("$exists"))) {
        throw CommandError.cannotCreateIndex(
            "Expression not supported in partial index: " + path + ": " + value);
      }
    });
  }

  private static boolean descending(@Nullable Object direction) {
    if (!(direction instanceof Number number) || number.doubleValue() == 0) {
      throw CommandError.cannotCreateIndex(
          "Values in the index key pattern must be 1 or -1: index type "
              + direction
              + " is not supported");
    }
    return number.doubleValue() < 0;
  }

  private static boolean isTrue(Document spec, String option) {
    return de.bwaldvogel.mongo.backend.Utils.isTrue(spec.get(option));
  }

  /** Whether two versions of a document may have different keys; false only if surely not. */
  public boolean keysMayDiffer(Document before, Document after) {
    return fields.stream().anyMatch(field -> !isSame(before, after, field.segments()))
        || partialFilter.isPresent() && filterFieldsDiffer(partialFilter.get(), before, after);
  }

  private static boolean filterFieldsDiffer(Document filter, Document before, Document after) {
    return filter.entrySet().stream()
        .anyMatch(part ->
            part.getKey().equals("$and")
                ? ((List<?>) part.getValue())
                    .stream().anyMatch(one -> filterFieldsDiffer((Document) one, before, after))
                : !isSame(before, after, List.of(part.getKey().split("\\."))));
  }

  private static boolean isSame(Document before, Document after, List<String> path) {
    Object old = before.getOrMissing(path.getFirst());
    Object next = after.getOrMissing(path.getFirst());
    if (path.size() > 1 && old instanceof Document one && next instanceof Document other) {
      return isSame(one, other, path.subList(1, path.size()));
    }
    // Documents are equal whatever the order of their fields, but their keys differ.
    return Objects.equals(old, next) && isFlat(old);
  }

  private static boolean isFlat(Object value) {
    return value instanceof Collection<?> values
        ? values.stream().noneMatch(one -> one instanceof Map || one instanceof Collection)
        : !(value instanceof Map);
  }

  public Document keyPattern() {
    var key = new Document();
    fields.forEach(field -> key.put(field.path(), field.descending() ? -1 : 1));
    return key;
  }

  public Document toDocument() {
    var spec = new Document("v", 2).append("key", keyPattern()).append("name", name);
    if (unique) {
      spec.append("unique", true);
    }
    if (sparse) {
      spec.append("sparse", true);
    }
    partialFilter.ifPresent(filter -> spec.append("partialFilterExpression", filter));
    expireAfterSeconds.ifPresent(seconds -> spec.append("expireAfterSeconds", (int) seconds));
    return spec;
  }

  public boolean isIdIndex() {
    return fields.size() == 1 && fields.getFirst().path().equals("_id");
  }
}
