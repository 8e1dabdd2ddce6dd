package io.anju.ledger.access.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import io.anju.codes.PersonId;
import io.anju.ledger.access.PersonIdLinkStore;
import io.anju.ledger.access.PersonIdLinks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;

/** One document for each person with more than one id: {@code ids} are the others. */
final class MongoPersonIdLinks implements PersonIdLinks, PersonIdLinkStore {

  private static final String OTHERS = "ids";

  private final MongoCollection<Document> links;

  MongoPersonIdLinks(MongoDatabase database) {
    this.links = database.getCollection("personIds");
    links.createIndex(Indexes.ascending(OTHERS), new IndexOptions().name("other"));
  }

  @Override
  public void put(String id, long version, List<String> formerIds, Optional<String> laterId) {
    var others = new ArrayList<>(formerIds);
    laterId.ifPresent(others::add);
    links.replaceOne(
        Filters.eq("_id", id),
        new Document("_id", id).append("version", version).append(OTHERS, others),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public void remove(Collection<String> ids) {
    if (!ids.isEmpty()) {
      links.deleteMany(Filters.in("_id", ids));
    }
  }

  @Override
  public Set<PersonId> linked(Collection<PersonId> ids) {
    var texts = ids.stream().map(PersonId::value).toList();
    var found = new HashSet<PersonId>();
    List.of(Filters.in("_id", texts), Filters.in(OTHERS, texts))
        .forEach(filter ->
            links
                .find(filter)
                .limit(MOST)
                .forEach(link -> {
                  found.add(new PersonId(link.getString("_id")));
                  link.getList(OTHERS, String.class)
                      .forEach(other -> found.add(new PersonId(other)));
                }));
    return found;
  }
}
