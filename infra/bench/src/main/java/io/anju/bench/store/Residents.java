package io.anju.bench.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.Date;
import java.util.List;
import java.util.SplittableRandom;
import org.bson.Document;

/**
 * Synthetic documents of about 600 bytes and the four indexes that a register of residents needs.
 * Number i is always the same.
 */
final class Residents {
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final long EPOCH = 1_700_000_000_000L;
  static final int DISTRICTS = 2000;
  static final int STATUSES = 5;

  private Residents() {}

  static Document document(long i) {
    var random = new SplittableRandom(i);
    return new Document("_id", id(i))
        .append("number", number(i))
        .append("version", 1L)
        .append("district", district(random.nextInt(DISTRICTS)))
        .append("status", "S" + random.nextInt(STATUSES))
        .append("registeredAt", new Date(EPOCH + random.nextLong(100_000_000_000L)))
        .append("due", new Date(EPOCH + random.nextLong(100_000_000_000L)))
        .append("name", text(random, 12))
        .append("phone", text(random, 24))
        .append("documentNumber", text(random, 44))
        .append(
            "address", new Document("dwelling", text(random, 25)).append("line", text(random, 60)))
        .append("employer", random.nextInt(3) == 0 ? text(random, 18) : null)
        .append("history", List.of(text(random, 40), text(random, 40)))
        .append("note", text(random, 60));
  }

  static String id(long i) {
    return text(new SplittableRandom(i * 31 + 7), 26);
  }

  static String number(long i) {
    return "A" + Long.toString(i * 2_654_435_761L % 1_000_000_000_039L, 36);
  }

  static String district(int i) {
    return "4499" + (990_000 + i);
  }

  static void index(MongoCollection<Document> residents, boolean partial) {
    residents.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
    residents.createIndex(
        Indexes.compoundIndex(Indexes.ascending("district"), Indexes.descending("registeredAt")));
    residents.createIndex(Indexes.compoundIndex(Indexes.ascending("status", "due")));
    residents.createIndex(
        Indexes.ascending("employer"),
        partial
            ? new IndexOptions().partialFilterExpression(Filters.type("employer", "string"))
            : new IndexOptions());
  }

  private static String text(SplittableRandom random, int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
