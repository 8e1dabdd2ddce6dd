package io.anju.ledger.tree.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.anju.contract.ledger.SignedHead;
import io.anju.contract.ledger.TreeHash;
import io.anju.ledger.tree.HeadStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** One document for each head, whose id is its size. */
public final class MongoHeadStore implements HeadStore {

  private final MongoCollection<Document> heads;

  public MongoHeadStore(MongoDatabase database) {
    this.heads =
        database.getCollection("heads").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  @Override
  public Optional<SignedHead> find(long size) {
    return Optional.ofNullable(heads.find(Filters.eq("_id", size)).first())
        .map(MongoHeadStore::head);
  }

  @Override
  public List<SignedHead> below(Optional<Long> size, int limit) {
    return heads
        .find(Filters.lt("_id", size.orElse(Long.MAX_VALUE)))
        .sort(Sorts.descending("_id"))
        .limit(limit)
        .map(MongoHeadStore::head)
        .into(new ArrayList<>());
  }

  @Override
  public void put(SignedHead head) {
    heads.replaceOne(
        Filters.eq("_id", head.size()),
        new Document("_id", head.size())
            .append("name", head.name())
            .append("root", head.root().base64())
            .append("at", Date.from(head.at()))
            .append("signature", head.signature()),
        new ReplaceOptions().upsert(true));
  }

  private static SignedHead head(Document head) {
    return new SignedHead(
        head.getString("name"),
        head.getLong("_id"),
        TreeHash.ofBase64(head.getString("root")),
        head.getDate("at").toInstant(),
        head.getString("signature"));
  }
}
