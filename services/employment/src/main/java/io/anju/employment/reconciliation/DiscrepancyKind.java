package io.anju.employment.reconciliation;

import io.anju.platform.access.Role;
import java.util.Set;

/**
 * What does not fit together, and which officials it is told to: those who can do something about
 * it (PIPL art. 6).
 */
public enum DiscrepancyKind {
  /** Employed, and registered as living nowhere. */
  UNREGISTERED(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER)),
  /**
   * Registered as working, or with a permit that stands on employment, and no employment record
   * ever told of a job that goes on.
   */
  NO_RECORD(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK)),
  /** A permit stands on employment, and the last job ended. */
  JOB_ENDED(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF)),
  /** The employer knows the holder of a document under another name than the residence register. */
  NAME_DIFFERS(Set.of(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.LABOUR_CLERK));

  private final Set<Role> readers;

  DiscrepancyKind(Set<Role> readers) {
    this.readers = readers;
  }

  public Set<Role> readers() {
    return readers;
  }
}
