package io.anju.residence.dormancy.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import io.anju.codes.PersonId;
import io.anju.residence.evidence.Reconsidering;
import io.anju.residence.permit.PermitBook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/**
 * The persons whose permits are to be looked at because of new facts. Kept apart from the permits, so that noting one never
 * meets a change of the permit itself; only holders of live permits are noted.
 */
public final class Reconsiderations implements Reconsidering {

  /** @param stamp of the newest fact noted: what is noted anew while the permit is looked at stays */
  record Asked(PersonId person, String stamp) {}

  private static final String STAMP = "stamp";
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> asked;
  private final PermitBook permits;

  public Reconsiderations(MongoDatabase database, PermitBook permits) {
    this.asked = database.getCollection("reconsiderations").withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.permits = permits;
  }

  @Override
  public void reconsider(Collection<PersonId> persons) {
    var live = persons.isEmpty() ? List.<PersonId>of() : permits.due().liveAmong(persons);
    if (!live.isEmpty()) {
      asked.bulkWrite(live.stream().map(person -> new UpdateOneModel<Document>(Filters.eq("_id", person.value()),
          Updates.set(STAMP, UUID.randomUUID().toString()), new UpdateOptions().upsert(true))).toList(), UNORDERED);
    }
  }

  /** @param except persons tried in vain */
  List<Asked> some(Set<String> except, int limit) {
    var found = new ArrayList<Asked>();
    for (var document : asked.find(except.isEmpty() ? Filters.empty() : Filters.nin("_id", except)).limit(limit)) {
      found.add(new Asked(new PersonId(document.getString("_id")), document.getString(STAMP)));
    }
    return found;
  }

  void done(List<Asked> looked) {
    if (!looked.isEmpty()) {
      asked.bulkWrite(looked.stream().map(one -> new DeleteOneModel<Document>(
          Filters.and(Filters.eq("_id", one.person().value()), Filters.eq(STAMP, one.stamp())))).toList(), UNORDERED);
    }
  }
}
