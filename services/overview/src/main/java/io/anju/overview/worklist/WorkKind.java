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
  PERMIT_DECISION_DUE(Desk.STATION),
  /** A permit is approved, and its card is not issued. */
  PERMIT_ISSUE_DUE(Desk.STATION),
  /** A permit's endorsement window is open. */
  ENDORSEMENT_DUE(Desk.STATION),
  /** A declared move-in takes effect unless the person objects. */
  DECLARATION_PENDING(Desk.PATROL),
  /** A declared move-in whose declarant has no proven authority. */
  DECLARATION_UNVERIFIED(Desk.PATROL),
  /** An application for a correction, or an appeal. */
  CORRECTION_DUE(Desk.STATION, Desk.HOUSING, Desk.LABOUR),
  /** An objection to a declared move-in or move-out, or to a filed tenancy. */
  OBJECTION_DUE(Desk.STATION, Desk.HOUSING),
  /** Two records that may be of one person. */
  DUPLICATE(Desk.STATION),
  /** A filed tenancy that the other side has not confirmed. */
  TENANCY_CONFIRMATION(Desk.HOUSING),
  /** A tenancy whose term ends within 30 days. */
  TENANCY_ENDING(Desk.HOUSING),
  /** More people live in a dwelling than the city's rule allows. */
  OVERCROWDED(Desk.SAFETY),
  /** A finding to be put right, or a routine inspection. */
  INSPECTION_DUE(Desk.SAFETY),
  /** A dwelling that is let and was never inspected. */
  NEVER_INSPECTED(Desk.SAFETY),
  /** Employed, but without a registered residence. */
  EMPLOYED_WITHOUT_RESIDENCE(Desk.PATROL),
  /** People are registered in a dwelling of which no tenancy runs, and none of them owns it. */
  RESIDENCE_WITHOUT_TENANCY(Desk.VISITS),
  /** Registered as working, or holding a permit for it, without an employment record. */
  RECORD_MISSING(Desk.RECORDS),
  /** The employment that a permit stands on ended. */
  JOB_ENDED(Desk.STATION),
  /** The name of an employment record is not the registered one. */
  NAME_DIFFERS(Desk.RECORDS);

  /** Officials of one authority who share a list. */
  private record Desk(NotifiedAuthority authority, Set<Role> readers) {

    static final Desk STATION =
        new Desk(NotifiedAuthority.POLICE, Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF));
    static final Desk PATROL =
        new Desk(
            NotifiedAuthority.POLICE,
            Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER));
    static final Desk HOUSING = new Desk(NotifiedAuthority.HOUSING, Set.of(Role.HOUSING_OFFICER));
    static final Desk VISITS =
        new Desk(NotifiedAuthority.HOUSING, Set.of(Role.HOUSING_OFFICER, Role.GRID_WORKER));
    static final Desk SAFETY =
        new Desk(
            NotifiedAuthority.HOUSING,
            Set.of(
                Role.HOUSING_OFFICER, Role.GRID_WORKER, Role.POLICE_OFFICER, Role.STATION_CHIEF));
    static final Desk LABOUR = new Desk(NotifiedAuthority.LABOUR, Set.of(Role.LABOUR_CLERK));
    static final Desk RECORDS =
        new Desk(
            NotifiedAuthority.LABOUR,
            Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK));
  }

  private final List<Desk> desks;

  WorkKind(Desk... desks) {
    this.desks = List.of(desks);
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
    return new WorkList(this, desks.getFirst().authority());
  }

  WorkList list(NotifiedAuthority authority) {
    return new WorkList(this, authority);
  }

  /** The lists of this kind that a caller reads. */
  List<WorkList> listsOf(Caller caller) {
    return desks.stream()
        .filter(desk -> desk.readers().stream().anyMatch(caller::has))
        .map(desk -> new WorkList(this, desk.authority()))
        .toList();
  }
}
