package io.anju.employment.statistics.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.anju.employment.enterprise.IndustryCode;
import io.anju.employment.statistics.CountSource;
import io.anju.employment.statistics.CountedJob;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonValue;
import org.bson.RawBsonDocument;

/**
 * Reads the stored documents as they are, page by page in the order of ids. Whole documents are
 * read and only the fields counted are decoded, because a projection in the store takes longer than
 * the transfer.
 */
public final class MongoCountSource implements CountSource {

  private static final int PAGE = 5_000;
  private static final String ID = "_id";

  private final MongoCollection<BsonDocument> employments;
  private final MongoCollection<BsonDocument> enterprises;

  public MongoCountSource(
      MongoCollection<BsonDocument> employments, MongoCollection<BsonDocument> enterprises) {
    this.employments = employments;
    this.enterprises = enterprises;
  }

  @Override
  public void forEachJob(Consumer<CountedJob> each, Consumer<Runnable> batches) {
    pages(
        employments,
        page -> page.forEach(document -> each.accept(job(document.getDocument("state")))),
        batches);
  }

  @Override
  public void forEachSection(BiConsumer<String, String> each) {
    pages(
        enterprises,
        page ->
            page.forEach(document ->
                text(document.getDocument("state"), "industry")
                    .flatMap(code -> new IndustryCode(code).section())
                    .ifPresent(section -> each.accept(document.getString(ID).getValue(), section))),
        Runnable::run);
  }

  private static void pages(
      MongoCollection<BsonDocument> of,
      Consumer<List<RawBsonDocument>> each,
      Consumer<Runnable> batches) {
    var collection = of.withDocumentClass(RawBsonDocument.class);
    var page = new ArrayList<RawBsonDocument>();
    var lastId = new String[] {""};
    do {
      page.clear();
      batches.accept(() -> {
        collection
            .find(Filters.gt(ID, lastId[0]))
            .sort(Sorts.ascending(ID))
            .limit(PAGE)
            .batchSize(PAGE)
            .into(page);
        each.accept(page);
      });
      page.stream()
          .skip(Math.max(0, page.size() - 1))
          .forEach(last -> lastId[0] = last.getString(ID).getValue());
    } while (page.size() == PAGE);
  }

  private static CountedJob job(BsonDocument state) {
    boolean ended = state.getBoolean("ended").getValue();
    var workplace =
        Optional.ofNullable(state.get("workplace"))
            .map(BsonValue::asDocument)
            .flatMap(place -> text(place, "division"));
    return new CountedJob(
        state.getString("uscc").getValue(),
        workplace.orElseGet(() -> state.getString("division").getValue()),
        day(state.getDateTime("from")),
        ended ? Optional.of(day(state.getDateTime("until"))) : Optional.empty());
  }

  /** A day as the driver stores it: the beginning of the day in UTC. */
  private static LocalDate day(BsonDateTime stored) {
    return LocalDate.ofEpochDay(Math.floorDiv(stored.getValue(), Duration.ofDays(1).toMillis()));
  }

  private static Optional<String> text(BsonDocument document, String field) {
    return Optional.ofNullable(document.get(field))
        .filter(BsonValue::isString)
        .map(value -> value.asString().getValue());
  }
}
