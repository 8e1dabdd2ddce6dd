package io.anju.residence.evidence.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import io.anju.codes.PersonId;
import io.anju.contract.EnrolmentFact;
import io.anju.contract.FactType;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoProjection;
import io.anju.residence.evidence.EvidenceProjection;
import io.anju.residence.evidence.KnownEnrolment;
import io.anju.residence.projection.VersionedProjection;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Enrolments by person, and the newest school year that each school has reported. */
public final class EnrolmentProjection
    implements EvidenceProjection<EnrolmentFact>, VersionedProjection {

  private static final String PERSON = "state.personId";

  private final MongoProjection<EnrolmentDocument> enrolments;
  private final FeedWatermarks watermarks;

  public EnrolmentProjection(AggregateStore store) {
    this.enrolments = store.projection("enrolments", EnrolmentDocument.class);
    this.watermarks = new FeedWatermarks(store, "enrolmentMarks");
    enrolments.collection().createIndex(Indexes.ascending(PERSON));
  }

  /**
   * The enrolments are written before the watermark; the other order would make a late fact look
   * like an end.
   */
  @Override
  public void apply(List<EnrolmentFact> facts) {
    enrolments.applyAll(
        facts.stream()
            .map(fact -> new Versioned<>(fact.id(), fact.version(), EnrolmentDocument.from(fact)))
            .toList());
    watermarks.advance(
        facts.stream()
            .collect(
                Collectors.toMap(
                    EnrolmentFact::school,
                    fact -> "%04d".formatted(fact.schoolYear()),
                    FeedWatermarks::latest)));
  }

  @Override
  public Set<PersonId> affectedPersons(List<EnrolmentFact> facts) {
    return facts.stream()
        .map(EnrolmentFact::personId)
        .map(PersonId::new)
        .collect(Collectors.toSet());
  }

  /**
   * @param ids all of one person
   */
  public List<KnownEnrolment> of(Collection<PersonId> ids) {
    var found = new ArrayList<KnownEnrolment>();
    for (var document :
        enrolments
            .collection()
            .find(Filters.in(PERSON, ids.stream().map(PersonId::value).toList()))) {
      var enrolment = enrolments.open(document);
      found.add(enrolment.state().toDomain(enrolment.id()));
    }
    return found;
  }

  public Optional<Year> reportedThrough(String school) {
    return watermarks.of(school).map(Year::parse);
  }

  @Override
  public FactType type() {
    return FactType.ENROLMENT;
  }

  @Override
  public long versionOf(String id) {
    return enrolments.find(id).map(Versioned::version).orElse(0L);
  }
}
