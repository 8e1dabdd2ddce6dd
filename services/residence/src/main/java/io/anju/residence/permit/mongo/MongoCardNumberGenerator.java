package io.anju.residence.permit.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import io.anju.codes.DivisionCode;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.card.CardNumberGenerator;
import java.util.Objects;
import org.bson.Document;

/**
 * Card numbers from one counter for each district; a number that was generated and not used is
 * never generated again.
 */
public final class MongoCardNumberGenerator implements CardNumberGenerator {

  private static final String SEQUENCE = "drawn";

  private final MongoCollection<Document> counters;

  public MongoCardNumberGenerator(MongoDatabase database) {
    this.counters =
        database
            .getCollection("card-numbers")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Override
  public CardNumber next(DivisionCode district) {
    var counter =
        counters.findOneAndUpdate(
            Filters.eq("_id", district.value()),
            Updates.inc(SEQUENCE, 1L),
            new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
    var drawn = Objects.requireNonNull(counter.get(SEQUENCE, Number.class), "not incremented");
    return CardNumber.of(district, drawn.longValue());
  }
}
