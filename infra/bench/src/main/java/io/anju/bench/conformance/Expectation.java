package io.anju.bench.conformance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What the reply to a command, and the collection afterwards, must look like. */
record Expectation(Document fields) {
  private static final List<String> KEYS =
      List.of("expect", "batch", "error", "writeError", "refused", "anyOrder", "anywhere", "after");

  /** The expectation of a case, or of its part for the embedded store. */
  static Expectation of(Document described) {
    var fields = new Document(described);
    fields.keySet().retainAll(KEYS);
    return new Expectation(fields);
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** Every difference between the expectation and what happened; empty if it is met. */
  List<String> differences(Document reply, List<Document> stored) {
    var found = new ArrayList<String>();
    boolean failed = number(reply.get("ok")) != 1 || reply.containsKey("writeErrors");
    boolean mayFail =
        List.of("error", "writeError", "refused").stream().anyMatch(fields::containsKey);
    if (failed != mayFail) {
      found.add(failed ? "it failed" : "it did not fail");
    }
    fields.forEach((key, expected) -> {
      switch (key) {
        case "error" -> compare(found, "code", reply.get("code"), expected);
        case "writeError" -> compare(found, "code", writeErrorCode(reply), expected);
        case "expect" -> include(found, "", reply, (Document) expected);
        case "batch" -> compare(found, "batch", firstBatch(reply), expected);
        case "anyOrder" ->
            ((Document) expected)
                .forEach((field, values) ->
                    compare(found, field, asSet(reply.get(field)), asSet(values)));
        case "anywhere" -> {
          if (!contains(reply, (Document) expected)) {
            found.add("nowhere " + ((Document) expected).toJson());
          }
        }
        case "after" -> compare(found, "the collection", stored, expected);
        default -> {
          // "refused" needs nothing beyond the failure.
        }
      }
    });
    return found;
  }

  private static @Nullable Object firstBatch(Document reply) {
    return reply.get("cursor") instanceof Document cursor ? cursor.get("firstBatch") : null;
  }

  private static @Nullable Object writeErrorCode(Document reply) {
    var errors = reply.getList("writeErrors", Document.class, List.of());
    return errors.isEmpty() ? null : errors.getFirst().get("code");
  }

  private static void include(List<String> found, String path, Object actual, Document expected) {
    expected.forEach((field, value) -> {
      Object part = actual instanceof Document document ? document.get(field) : null;
      if (value instanceof Document inner) {
        include(found, path + field + ".", Objects.requireNonNullElse(part, ""), inner);
      } else {
        compare(found, path + field, part, value);
      }
    });
  }

  private static boolean contains(@Nullable Object value, Document wanted) {
    return switch (value) {
      case Document document ->
          wanted.entrySet().stream()
                  .allMatch(field -> field.getValue().equals(document.get(field.getKey())))
              || document.values().stream().anyMatch(part -> contains(part, wanted));
      case List<?> list -> list.stream().anyMatch(part -> contains(part, wanted));
      case null, default -> false;
    };
  }

  private static Object asSet(@Nullable Object values) {
    return values instanceof List<?> list ? new HashSet<>(list) : String.valueOf(values);
  }

  private static void compare(
      List<String> found, String what, @Nullable Object actual, @Nullable Object expected) {
    boolean equal =
        actual instanceof Number && expected instanceof Number
            ? number(actual) == number(expected)
            : Objects.equals(actual, expected);
    if (!equal) {
      found.add(what + " is " + actual + ", expected " + expected);
    }
  }

  private static double number(@Nullable Object value) {
    return value instanceof Number number ? number.doubleValue() : Double.NaN;
  }
}
