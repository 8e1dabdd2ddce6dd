package io.anju.overview.worklist.mongo;

import io.anju.overview.worklist.DayCounts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;

/** A count as stored: {@code {open, oldest?, due: {"<day>": number}}}. */
final class DayCountDocuments {

  private DayCountDocuments() {}

  static BsonDocument of(DayCounts dayCounts) {
    var due = new BsonDocument();
    dayCounts.due().forEach((day, number) -> due.append(day.toString(), new BsonInt64(number)));
    var document = new BsonDocument("open", new BsonInt64(dayCounts.open())).append("due", due);
    dayCounts.oldest().ifPresent(day -> document.append("oldest", new BsonString(day.toString())));
    return document;
  }

  /**
   * @param document null where nothing was counted
   */
  static DayCounts toDayCounts(@Nullable BsonDocument document) {
    if (document == null) {
      return DayCounts.NONE;
    }
    var due = new TreeMap<LocalDate, Long>();
    document
        .getDocument("due")
        .forEach((day, number) -> due.put(LocalDate.parse(day), number.asNumber().longValue()));
    return new DayCounts(
        document.getNumber("open").longValue(),
        Optional.ofNullable(document.get("oldest"))
            .map(day -> LocalDate.parse(day.asString().getValue())),
        due);
  }
}
