package io.anju.residence.notification;

import io.anju.platform.access.Caller;
import io.anju.platform.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The authorities that keep records and receive notifications. Grid workers act for the police
 * (Shenzhen art. 6).
 */
public enum Authority {
  POLICE(Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER),
  HOUSING(Role.HOUSING_OFFICER),
  LABOUR(Role.LABOUR_CLERK);

  private final Set<Role> officials;

  Authority(Role... officials) {
    this.officials = Set.of(officials);
  }

  /** The authorities that a caller works for. */
  public static List<Authority> of(Caller caller) {
    return Arrays.stream(values())
        .filter(one -> one.officials.stream().anyMatch(caller::has))
        .toList();
  }
}
