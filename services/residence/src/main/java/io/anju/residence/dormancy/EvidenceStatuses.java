package io.anju.residence.dormancy;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.EvidenceKind;
import io.anju.platform.access.CurrentCaller;
import io.anju.residence.division.City;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.person.Person;
import io.anju.residence.person.Persons;
import io.anju.residence.rules.EvidenceCategory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Determines the evidence of a permit: residences, records of other services, and presented papers.
 */
final class EvidenceStatuses {

  private final Persons persons;
  private final EvidenceRepository evidence;

  EvidenceStatuses(Persons persons, EvidenceRepository evidence) {
    this.persons = persons;
    this.evidence = evidence;
  }

  EvidenceStatus of(Permit permit, LocalDate on) {
    var city = City.of(permit.application().division());
    // Reviews have no caller, and the holder may live outside the caller's scope.
    var holder = CurrentCaller.asSystem(() -> persons.require(permit.holder())).state();
    var known = new ArrayList<EvidencePeriod>(residences(holder, city));
    known.addAll(new HeldEvidencePeriods(evidence.ofIds(holder.ids()), city, on).periods());
    var ended = new ArrayList<EndedEvidence>();
    Map<EvidenceCategory, List<String>> running = new EnumMap<>(EvidenceCategory.class);
    for (var kind : EvidenceCategory.values()) {
      var ofKind = known.stream().filter(period -> period.kind() == kind).toList();
      var end = EvidencePeriod.lastEnd(ofKind);
      var papers =
          permit
              .application()
              .papersByDate()
              .filter(
                  paper -> categoryProvedBy(paper.paper().kind()).filter(kind::equals).isPresent())
              .filter(paper -> end.filter(last -> last.since().isAfter(paper.on())).isEmpty())
              .map(paper -> paper.paper().reference())
              .toList();
      var open = EvidencePeriod.openReferences(ofKind);
      if (!open.isEmpty() || !papers.isEmpty()) {
        running.put(kind, open.isEmpty() ? papers : open);
      } else {
        end.ifPresent(ended::add);
      }
    }
    return new EvidenceStatus(
        ended, running, known.stream().anyMatch(EvidencePeriod::awaitingFeed));
  }

  private static List<EvidencePeriod> residences(Person holder, DivisionCode city) {
    return holder.residences().newestFirst().stream()
        .filter(residence -> city.covers(residence.division()))
        .map(residence ->
            new EvidencePeriod(
                EvidenceCategory.RESIDENCE, residence.id().value(), residence.until(), false))
        .toList();
  }

  /**
   * The category of records that a paper replaces, where the registry holds none, or none that
   * ended after it was presented.
   */
  private static Optional<EvidenceCategory> categoryProvedBy(EvidenceKind paper) {
    return switch (paper) {
      case LEASE, TITLE, PURCHASE_CONTRACT, LODGING_CERTIFICATE ->
          Optional.of(EvidenceCategory.TENANCY);
      case BUSINESS_LICENCE, LABOUR_CONTRACT, EMPLOYER_CERTIFICATE ->
          Optional.of(EvidenceCategory.EMPLOYMENT);
      case STUDENT_CARD, SCHOOL_CERTIFICATE -> Optional.of(EvidenceCategory.SCHOOLING);
      case PHOTO -> Optional.empty();
    };
  }
}
