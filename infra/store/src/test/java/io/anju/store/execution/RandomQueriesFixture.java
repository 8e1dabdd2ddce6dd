package io.anju.store.execution;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import io.anju.store.index.IndexField;
import io.anju.store.index.IndexSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

/** Random documents, indexes and queries over a few fields, so that they meet often. */
final class RandomQueriesFixture {
  private static final List<String> PATHS = List.of("a", "b", "c", "d.x", "d.y", "_id");
  private final Random random;

  RandomQueriesFixture(long seed) {
    random = new Random(seed);
  }

  Document document(int id) {
    var document = new Document("_id", id);
    for (String field : List.of("a", "b", "c")) {
      if (random.nextInt(5) > 0) {
        document.put(field, field.equals("a") && random.nextInt(4) == 0 ? array() : scalar());
      }
    }
    if (random.nextInt(3) > 0) {
      var inner = new Document("x", scalar());
      if (random.nextBoolean()) {
        inner.put("y", scalar());
      }
      document.put(
          "d", random.nextInt(4) == 0 ? List.of(inner, new Document("x", scalar())) : inner);
    }
    return document;
  }

  private List<Object> array() {
    var array = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      array.add(scalar());
    }
    return array;
  }

  private Object scalar() {
    return switch (random.nextInt(9)) {
      case 0 -> null;
      case 1, 2 -> "s" + (char) ('a' + random.nextInt(4)) + random.nextInt(3);
      case 3 -> Instant.ofEpochMilli(random.nextInt(6) - 3);
      case 4 -> (random.nextInt(12) - 6) / 2.0;
      case 5 -> random.nextBoolean();
      default -> random.nextInt(10) - 5;
    };
  }

  List<IndexSpec> indexes() {
    var specs = new ArrayList<IndexSpec>();
    for (int i = 0; i < 4; i++) {
      var fields =
          PATHS.subList(0, 5).stream()
              .filter(_ -> random.nextInt(3) == 0)
              .limit(3)
              .map(path -> new IndexField(path, random.nextBoolean()))
              .toList();
      // One document has arrays at a and at d: an index over both would refuse it, as MongoDB does.
      boolean parallel =
          fields.stream().anyMatch(field -> field.path().equals("a"))
              && fields.stream().anyMatch(field -> field.path().startsWith("d"));
      boolean known = specs.stream().anyMatch(spec -> spec.fields().equals(fields));
      if (!fields.isEmpty() && !parallel && !known) {
        boolean sparse = random.nextInt(4) == 0;
        Optional<Document> partial =
            !sparse && random.nextInt(4) == 0
                ? Optional.of(
                    new Document(
                        fields.getFirst().path(),
                        random.nextBoolean()
                            ? new Document("$exists", true)
                            : new Document("$gt", 0)))
                : Optional.empty();
        specs.add(new IndexSpec("i" + i, fields, false, sparse, partial, OptionalLong.empty()));
      }
    }
    return specs;
  }

  Document filter(int depth) {
    var filter = new Document();
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      if (depth > 0 && random.nextInt(5) == 0) {
        filter.put(
            random.nextBoolean() ? "$or" : "$and", List.of(filter(depth - 1), filter(depth - 1)));
      } else {
        filter.put(PATHS.get(random.nextInt(PATHS.size())), condition());
      }
    }
    return filter;
  }

  private Object condition() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> scalar();
      case 3 -> new Document("$in", List.of(nonNull(), nonNull(), nonNull()));
      case 4 -> new Document("$gte", nonNull()).append("$lt", nonNull());
      case 5 -> new Document(random.nextBoolean() ? "$gt" : "$lte", nonNull());
      case 6 -> new Document("$exists", random.nextBoolean());
      case 7 -> new Document("$ne", scalar());
      case 8 -> new BsonRegularExpression("^s" + (char) ('a' + random.nextInt(4)), "");
      default -> new Document(random.nextBoolean() ? "$lt" : "$gte", nonNull());
    };
  }

  private Object nonNull() {
    Object value = scalar();
    return value == null ? 1 : value;
  }

  Document sort() {
    var sort = new Document();
    // Sorting by two arrays of one document is refused.
    for (String path :
        random.nextBoolean() ? List.of("a", "b", "c", "_id") : List.of("b", "c", "d.x", "_id")) {
      if (random.nextInt(3) == 0) {
        sort.put(path, random.nextBoolean() ? 1 : -1);
      }
    }
    return sort;
  }

  int number(int bound) {
    return random.nextInt(bound);
  }
}
