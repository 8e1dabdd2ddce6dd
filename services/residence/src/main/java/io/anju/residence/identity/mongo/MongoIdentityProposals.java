package io.anju.residence.identity.mongo;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import io.anju.codes.PersonId;
import io.anju.residence.identity.IdentityProposal;
import io.anju.residence.identity.IdentityProposals;
import io.anju.residence.person.IdentityChange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * A document for each, deleted once it can be decided no more; it holds ids and no document number.
 */
final class MongoIdentityProposals implements IdentityProposals {

  private static final String PERSON = "person";
  private static final String BY = "by";
  private static final String AT = "at";
  private static final String EXPIRES = "expires";

  private final MongoCollection<Document> proposals;

  MongoIdentityProposals(MongoDatabase database) {
    this.proposals =
        database
            .getCollection("identityProposals")
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    proposals.createIndex(Indexes.ascending(PERSON), new IndexOptions().name("person"));
    proposals.createIndex(
        Indexes.ascending(EXPIRES),
        new IndexOptions().name("forgotten").expireAfter(0L, TimeUnit.SECONDS));
  }

  @Override
  public Optional<IdentityProposal> find(
      PersonId person, IdentityChange.Kind kind, PersonId other) {
    return Optional.ofNullable(proposals.find(byId(person, kind, other)).first())
        .map(MongoIdentityProposals::toDomain);
  }

  @Override
  public List<IdentityProposal> of(PersonId person) {
    var found = new ArrayList<IdentityProposal>();
    proposals
        .find(Filters.eq(PERSON, person.value()))
        .sort(Sorts.ascending(AT))
        .forEach(document -> found.add(toDomain(document)));
    return found;
  }

  @Override
  public void save(IdentityProposal proposal) {
    proposals.replaceOne(
        byId(proposal.person(), proposal.kind(), proposal.other()),
        new Document(PERSON, proposal.person().value())
            .append("kind", proposal.kind().name())
            .append("other", proposal.other().value())
            .append(BY, proposal.by())
            .append(AT, Date.from(proposal.at()))
            .append("until", proposal.until().toString())
            // Two days on: it is past in every time zone.
            .append(
                EXPIRES,
                Date.from(proposal.until().plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant()))
            .append("reason", proposal.reason()),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public boolean remove(IdentityProposal proposal) {
    return proposals
            .deleteOne(
                Filters.and(
                    byId(proposal.person(), proposal.kind(), proposal.other()),
                    Filters.eq(BY, proposal.by())))
            .getDeletedCount()
        > 0;
  }

  private static Bson byId(PersonId person, IdentityChange.Kind kind, PersonId other) {
    return Filters.eq("_id", person.value() + "/" + kind + "/" + other.value());
  }

  private static IdentityProposal toDomain(Document stored) {
    return new IdentityProposal(
        new PersonId(stored.getString(PERSON)),
        IdentityChange.Kind.valueOf(stored.getString("kind")),
        new PersonId(stored.getString("other")),
        stored.getString(BY),
        Instant.ofEpochMilli(stored.getDate(AT).getTime()),
        LocalDate.parse(stored.getString("until")),
        stored.getString("reason"));
  }
}
