package io.anju.employment.reconciliation;

import io.anju.platform.access.Role;
import java.util.Set;

/**
 * The kinds of discrepancies, and the officials who may read each: those who can act on it (PIPL
 * art. 6).
 */
public enum DiscrepancyKind {
  /** Employed, but without a registered residence. */
  UNREGISTERED(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER)),
  /**
   * Registered as working, or holding a permit on the ground of employment, but without a running
   * employment record; of permit holders, without any.
   */
  NO_RECORD(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK)),
  /** Holding a permit on the ground of employment, and the last employment has ended. */
  JOB_ENDED(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF)),
  /** The employment record has another name than the residence register for the same document. */
  NAME_DIFFERS(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK));

  private final Set<Role> readers;

  DiscrepancyKind(Set<Role> readers) {
    this.readers = readers;
  }

  public Set<Role> readers() {
    return readers;
  }
}
