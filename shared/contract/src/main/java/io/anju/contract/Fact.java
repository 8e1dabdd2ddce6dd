package io.anju.contract;

/**
 * One thing that is so: the whole public state of one aggregate at one version (event-carried
 * state), so that a compacted topic is at once the change feed and the snapshot. Personal fields
 * travel {@link Encrypted}.
 */
public sealed interface Fact
    permits PersonFact,
        PermitFact,
        BuildingFact,
        DwellingFact,
        TenancyFact,
        InspectionFact,
        EnterpriseFact,
        EmploymentFact,
        InsuranceFact,
        EnrolmentFact,
        CorrectionFact,
        DuplicateFact,
        DiscrepancyFact,
        NotificationFact,
        AccessFact {

  /** The aggregate's id, which is the record's key on its topic. */
  String id();

  /**
   * Grows with every change of the aggregate, starting at 1; a consumer keeps the highest it saw.
   */
  long version();
}
