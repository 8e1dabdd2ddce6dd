package io.anju.housing.tenancy;

import io.anju.housing.occupancy.Holding;
import io.anju.housing.party.Party;
import java.time.LocalDate;
import io.anju.codes.DivisionCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on record of a tenancy, whatever its state.
 *
 * @param owners of the dwelling as recorded when it was filed; empty where nobody was recorded
 * @param changes oldest first
 */
public record Particulars(
    Lease lease, Filing filing, Household household, Confirmation confirmation, List<Party> owners, List<Change> changes, Watch watch) {

  public Particulars {
    owners = List.copyOf(owners);
    changes = List.copyOf(changes);
  }

  /** What it holds of its dwelling. Where nobody was named as living there, the tenants do. */
  public Holding holding() {
    int persons = household.occupants().isEmpty() ? lease.tenants().size() : household.occupants().size();
    return new Holding(lease.term(), lease.roomNames(), persons, lease.sublet().map(Sublet::head));
  }

  Particulars with(Lease renewed, Change change) {
    return new Particulars(renewed, filing, household, confirmation, owners, and(change), watch);
  }

  Particulars within(DivisionCode community) {
    return new Particulars(lease.within(community), filing, household, confirmation, owners, changes, watch);
  }

  Particulars with(Household changed, Change change) {
    return new Particulars(lease, filing, changed, confirmation, owners, and(change), watch);
  }

  Particulars with(Confirmation next) {
    return new Particulars(lease, filing, household, next, owners, changes, watch);
  }

  /** With everything done that was due by a day. */
  Particulars watched(LocalDate day, List<Integer> remindDays, Optional<Integer> reminded) {
    return new Particulars(lease, filing, household, confirmation, owners, changes,
        Watch.after(day, lease.term(), household.movesAfter(day), remindDays, reminded));
  }

  private List<Change> and(Change change) {
    return Stream.concat(changes.stream(), Stream.of(change)).toList();
  }
}
