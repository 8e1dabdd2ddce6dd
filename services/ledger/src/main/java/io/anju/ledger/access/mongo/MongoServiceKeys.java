package io.anju.ledger.access.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.ledger.access.ServiceKeys;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;

/** One document for each service and key. */
final class MongoServiceKeys implements ServiceKeys {

  private final MongoCollection<Document> keys;

  MongoServiceKeys(MongoDatabase database) {
    this.keys =
        database
            .getCollection("serviceKeys")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Override
  public List<ServiceKey> all() {
    return keys.find()
        .sort(Sorts.ascending("since"))
        .map(key ->
            new ServiceKey(
                key.getString("service"), key.getString("key"), key.getDate("since").toInstant()))
        .into(new ArrayList<>());
  }

  @Override
  public void add(ServiceKey key) {
    keys.updateOne(
        Filters.eq("_id", key.service() + " " + key.key()),
        Updates.combine(
            Updates.setOnInsert("service", key.service()),
            Updates.setOnInsert("key", key.key()),
            Updates.setOnInsert("since", Date.from(key.since()))),
        new UpdateOptions().upsert(true));
  }
}
