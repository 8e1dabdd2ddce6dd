package io.anju.imports.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import io.anju.imports.source.FetchStateRepository;
import java.util.Optional;

/** Fetch states in their collection, by address. */
public final class MongoFetchStateRepository implements FetchStateRepository {

  private final MongoCollection<FetchStateDocument> states;

  public MongoFetchStateRepository(MongoDatabase database) {
    this.states = database.getCollection("intakePulls", FetchStateDocument.class);
  }

  @Override
  public Optional<FetchState> find(String url) {
    return Optional.ofNullable(states.find(Filters.eq("_id", url)).first())
        .map(FetchStateDocument::toDomain);
  }

  @Override
  public void put(String url, FetchState state) {
    states.replaceOne(
        Filters.eq("_id", url),
        FetchStateDocument.from(url, state),
        new ReplaceOptions().upsert(true));
  }
}
