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
import io.anju.residence.dormancy.ReviewRequests;
import io.anju.residence.permit.PermitRepository;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;

/**
 * Review requests in a collection of their own, apart from the permits, so that a request never
 * conflicts with a change of the permit itself.
 */
final class MongoReviewRequests implements ReviewRequests {

  private static final String STAMP = "stamp";
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> requests;
  private final PermitRepository permits;

  MongoReviewRequests(MongoDatabase database, PermitRepository permits) {
    this.requests =
        database
            .getCollection("reconsiderations")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.permits = permits;
  }

  @Override
  public void requestReview(Collection<PersonId> persons) {
    var live =
        persons.isEmpty()
            ? List.<PersonId>of()
            : permits.dueForReview().findLiveHoldersAmong(persons);
    if (!live.isEmpty()) {
      requests.bulkWrite(
          live.stream()
              .map(person ->
                  new UpdateOneModel<Document>(
                      Filters.eq("_id", person.value()),
                      Updates.set(STAMP, UUID.randomUUID().toString()),
                      new UpdateOptions().upsert(true)))
              .toList(),
          UNORDERED);
    }
  }

  @Override
  public List<ReviewRequest> findPending(Set<String> except, int limit) {
    var found = new ArrayList<ReviewRequest>();
    for (var document :
        requests
            .find(except.isEmpty() ? Filters.empty() : Filters.nin("_id", except))
            .limit(limit)) {
      found.add(
          new ReviewRequest(new PersonId(document.getString("_id")), document.getString(STAMP)));
    }
    return found;
  }

  @Override
  public void remove(List<ReviewRequest> reviewed) {
    if (!reviewed.isEmpty()) {
      requests.bulkWrite(
          reviewed.stream()
              .map(one ->
                  new DeleteOneModel<Document>(
                      Filters.and(
                          Filters.eq("_id", one.person().value()), Filters.eq(STAMP, one.stamp()))))
              .toList(),
          UNORDERED);
    }
  }
}
