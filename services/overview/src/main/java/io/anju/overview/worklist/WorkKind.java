package io.anju.overview.worklist;

import io.anju.contract.residence.NotifiedAuthority;
import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of tasks, and which officials act on each: nobody else reads it (PIPL art. 6). */
public enum WorkKind {
  /** An application for a permit, or a step of it, waits for the police. */
  PERMIT_DECISION_DUE(Responsibility.STATION),
  /** A permit is approved, and its card is not issued. */
  PERMIT_ISSUE_DUE(Responsibility.STATION),
  /** A permit's endorsement window is open. */
  ENDORSEMENT_DUE(Responsibility.STATION),
  /** A declared move-in takes effect unless the person objects. */
  DECLARATION_PENDING(Responsibility.PATROL),
  /** A declared move-in whose declarant has no proven authority. */
  DECLARATION_UNVERIFIED(Responsibility.PATROL),
  /** An application for a correction, or an appeal. */
  CORRECTION_DUE(Responsibility.STATION, Responsibility.HOUSING, Responsibility.LABOUR),
  /** An objection to a declared move-in or move-out, or to a filed tenancy. */
  OBJECTION_DUE(Responsibility.STATION, Responsibility.HOUSING),
  /** Two records that may be of one person. */
  DUPLICATE(Responsibility.STATION),
  /** A filed tenancy that the other side has not confirmed. */
  TENANCY_CONFIRMATION(Responsibility.HOUSING),
  /** A tenancy whose term ends within 30 days. */
  TENANCY_ENDING(Responsibility.HOUSING),
  /** More people live in a dwelling than the city's rule allows. */
  OVERCROWDED(Responsibility.SAFETY),
  /** A finding to be put right, or a routine inspection. */
  INSPECTION_DUE(Responsibility.SAFETY),
  /** A dwelling that is let and was never inspected. */
  NEVER_INSPECTED(Responsibility.SAFETY),
  /** Employed, but without a registered residence. */
  EMPLOYED_WITHOUT_RESIDENCE(Responsibility.PATROL),
  /** People are registered in a dwelling of which no tenancy runs, and none of them owns it. */
  RESIDENCE_WITHOUT_TENANCY(Responsibility.VISITS),
  /** Registered as working, or holding a permit for it, without an employment record. */
  RECORD_MISSING(Responsibility.RECORDS),
  /** The employment that a permit stands on ended. */
  JOB_ENDED(Responsibility.STATION),
  /** The name of an employment record is not the registered one. */
  NAME_DIFFERS(Responsibility.RECORDS);

  /** Officials of one authority who share a list. */
  private record Responsibility(NotifiedAuthority authority, Set<Role> readers) {

    static final Responsibility STATION =
        new Responsibility(
            NotifiedAuthority.POLICE, Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF));
    static final Responsibility PATROL =
        new Responsibility(
            NotifiedAuthority.POLICE,
            Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER));
    static final Responsibility HOUSING =
        new Responsibility(NotifiedAuthority.HOUSING, Set.of(Role.HOUSING_OFFICER));
    static final Responsibility VISITS =
        new Responsibility(
            NotifiedAuthority.HOUSING, Set.of(Role.HOUSING_OFFICER, Role.GRID_WORKER));
    static final Responsibility SAFETY =
        new Responsibility(
            NotifiedAuthority.HOUSING,
            Set.of(
                Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF));
    static final Responsibility LABOUR =
        new Responsibility(NotifiedAuthority.LABOUR, Set.of(Role.LABOUR_CLERK));
    static final Responsibility RECORDS =
        new Responsibility(
            NotifiedAuthority.LABOUR,
            Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK));
  }

  private final List<Responsibility> responsibilities;

  WorkKind(Responsibility... responsibilities) {
    this.responsibilities = List.of(responsibilities);
  }

  /** As in {@code permit-decision-due}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<WorkKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** The list of the first authority that acts on this kind. */
  WorkList list() {
    return new WorkList(this, responsibilities.getFirst().authority());
  }

  WorkList list(NotifiedAuthority authority) {
    return new WorkList(this, authority);
  }

  /** The lists of this kind that a caller reads. */
  List<WorkList> listsOf(Caller caller) {
    return responsibilities.stream()
        .filter(responsibility -> responsibility.readers().stream().anyMatch(caller::has))
        .map(responsibility -> new WorkList(this, responsibility.authority()))
        .toList();
  }
}
