package io.anju.intake.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.anju.intake.source.PullBook;
import java.util.Optional;

/** What was fetched from where, in the store. */
public final class MongoPullBook implements PullBook {

  private final MongoCollection<PullDocument> pulls;

  public MongoPullBook(MongoDatabase database) {
    this.pulls = database.getCollection("intakePulls", PullDocument.class);
  }

  @Override
  public Optional<Note> find(String url) {
    return Optional.ofNullable(pulls.find(Filters.eq("_id", url)).first()).map(PullDocument::toDomain);
  }

  @Override
  public void put(String url, Note note) {
    pulls.replaceOne(Filters.eq("_id", url), PullDocument.from(url, note), new ReplaceOptions().upsert(true));
  }
}
