package io.anju.residence.declaration;

import io.anju.contract.residence.Declarant;

/**
 * What a declarant may do and see: the one table of declarant, relation and present home. Whoever
 * declares somebody else without proven authority makes a pending declaration; with it, the
 * declaration takes effect at once unless it ends a home elsewhere, which the person may object to
 * first.
 *
 * @param departs whether the declarant may declare that the person left, and object to a departure
 *     that the person declared
 */
public record DeclarantRights(MoveInEffect moveIn, boolean departs, VisibleResidents residents) {

  /** What becomes of a declared move-in. */
  public enum MoveInEffect {
    /** Refused; nothing is kept. */
    REFUSED,
    /** Waits until the person confirms or the police accept. */
    PENDING,
    /** Takes effect after some days unless the person objects. */
    PENDING_OBJECTION,
    /** Registered; a residence elsewhere ends. */
    REGISTERED
  }

  /** Whom of those registered at the dwelling the declarant sees (Shenzhen art. 38). */
  public enum VisibleResidents {
    NOBODY,
    OWN_WORKERS,
    ALL
  }

  private static final DeclarantRights NOTHING =
      new DeclarantRights(MoveInEffect.REFUSED, false, VisibleResidents.NOBODY);

  static DeclarantRights of(Declarant declarant, DeclarantRelation relation, PresentHome home) {
    return switch (relation) {
      case NONE -> NOTHING;
      case SELF ->
          declarant == Declarant.SELF
              ? new DeclarantRights(MoveInEffect.REGISTERED, true, VisibleResidents.NOBODY)
              : NOTHING;
      case OFFICIAL -> new DeclarantRights(MoveInEffect.REGISTERED, true, VisibleResidents.NOBODY);
      case GRID_WORKER -> new DeclarantRights(unlessElsewhere(home), true, VisibleResidents.NOBODY);
      case CLAIMED ->
          isForOthers(declarant)
              ? new DeclarantRights(MoveInEffect.PENDING, false, VisibleResidents.NOBODY)
              : NOTHING;
      case PROVEN ->
          isForOthers(declarant)
              ? new DeclarantRights(unlessElsewhere(home), true, visibleTo(declarant))
              : NOTHING;
    };
  }

  private static MoveInEffect unlessElsewhere(PresentHome home) {
    return switch (home) {
      case NONE, SAME_DWELLING -> MoveInEffect.REGISTERED;
      case ELSEWHERE -> MoveInEffect.PENDING_OBJECTION;
    };
  }

  private static boolean isForOthers(Declarant declarant) {
    return switch (declarant) {
      case LANDLORD, EMPLOYER, SCHOOL, HOTEL, HOST -> true;
      case SELF, PROPERTY_SERVICE, AGENCY, GRID, POLICE -> false;
    };
  }

  private static VisibleResidents visibleTo(Declarant declarant) {
    return switch (declarant) {
      case LANDLORD, SCHOOL, HOTEL -> VisibleResidents.ALL;
      case EMPLOYER -> VisibleResidents.OWN_WORKERS;
      case HOST, SELF, PROPERTY_SERVICE, AGENCY, GRID, POLICE -> VisibleResidents.NOBODY;
    };
  }
}
