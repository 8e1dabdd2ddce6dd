package io.anju.bench.sync;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonString;

/**
 * Two digests of a run: of its records in the store, and of those in the views. Runs of the same
 * rows have equal digests: the record's number and the start of the employment, which differ from
 * run to run, are normalised.
 */
record RunDigest(String store, String views, long records, long viewRecords, long pendingFacts) {

  private static final long DAY = 24L * 60 * 60 * 1000;

  static RunDigest of(EmploymentFile rows, MongoClient client) {
    var stored =
        client.getDatabase("anju_employment").getCollection("employments", BsonDocument.class);
    var ofRun =
        Filters.and(
            Filters.gte("_id", rows.recordIdPrefix()),
            Filters.lt("_id", rows.recordIdPrefix() + ":"));
    var store = sha256();
    long records = 0;
    for (var document : stored.find(ofRun).sort(Sorts.ascending("_id"))) {
      addRecord(
          store,
          rows,
          document.getString("_id").getValue(),
          document.getNumber("version").longValue(),
          document.getDocument("state"));
      records++;
    }
    var views = sha256();
    long viewRecords = 0;
    for (var view :
        client
            .getDatabase("anju_overview")
            .getCollection("persons_1", BsonDocument.class)
            .find(Filters.exists("employments"))
            .sort(Sorts.ascending("_id"))) {
      for (var part : view.getDocument("employments").entrySet()) {
        if (part.getKey().startsWith(rows.recordIdPrefix())) {
          var content = part.getValue().asDocument();
          views.update(view.getString("_id").getValue().getBytes(StandardCharsets.UTF_8));
          addRecord(
              views,
              rows,
              part.getKey(),
              content.getNumber("v").longValue(),
              content.getDocument("is"));
          viewRecords++;
        }
      }
    }
    return new RunDigest(
        hex(store),
        hex(views),
        records,
        viewRecords,
        stored.countDocuments(Filters.and(ofRun, Filters.exists("enqueuedAt"))));
  }

  boolean sameContent(RunDigest other) {
    return store.equals(other.store)
        && views.equals(other.views)
        && records == other.records
        && viewRecords == other.viewRecords;
  }

  private static void addRecord(
      MessageDigest digest, EmploymentFile rows, String id, long version, BsonDocument content) {
    var normalised = new BsonDocument();
    content.forEach((name, value) ->
        normalised.append(
            name,
            name.equals("from") && value.isDateTime()
                ? new BsonDateTime(value.asDateTime().getValue() - rows.runNumber() * DAY)
                : value.isString() && value.asString().getValue().equals(id)
                    ? new BsonString(id.substring(rows.recordIdPrefix().length()))
                    : value));
    digest.update(
        (id.substring(rows.recordIdPrefix().length())
                + " "
                + version
                + " "
                + normalised.toJson()
                + "\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(MessageDigest digest) {
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }
}
