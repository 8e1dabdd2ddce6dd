package io.anju.housing.tenancy;

import io.anju.codes.DivisionCode;
import io.anju.housing.occupancy.Holding;
import io.anju.housing.party.Party;
import io.anju.housing.tenancy.filing.Filing;
import io.anju.housing.tenancy.lease.Household;
import io.anju.housing.tenancy.lease.Lease;
import io.anju.housing.tenancy.lease.Sublet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands on record of a tenancy, whatever its state.
 *
 * @param owners of the dwelling as recorded when it was filed; empty where nobody was recorded
 * @param changes oldest first
 */
public record TenancyDetails(
    Lease lease,
    Filing filing,
    Household household,
    Confirmation confirmation,
    List<Party> owners,
    List<Change> changes,
    TermSchedule schedule) {

  public TenancyDetails {
    owners = List.copyOf(owners);
    changes = List.copyOf(changes);
  }

  /** What it holds of its dwelling. Where nobody was named as living there, the tenants do. */
  public Holding holding() {
    int persons =
        household.occupants().isEmpty() ? lease.tenants().size() : household.occupants().size();
    return new Holding(
        lease.term(), lease.roomNames(), persons, lease.sublet().map(Sublet::headTenancyId));
  }

  TenancyDetails with(Lease renewed, Change change) {
    return new TenancyDetails(
        renewed, filing, household, confirmation, owners, append(change), schedule);
  }

  TenancyDetails inDivision(DivisionCode community) {
    return new TenancyDetails(
        lease.inDivision(community), filing, household, confirmation, owners, changes, schedule);
  }

  TenancyDetails with(Household changed, Change change) {
    return new TenancyDetails(
        lease, filing, changed, confirmation, owners, append(change), schedule);
  }

  TenancyDetails with(Confirmation next) {
    return new TenancyDetails(lease, filing, household, next, owners, changes, schedule);
  }

  /** With everything done that was due by a day. */
  TenancyDetails rescheduled(
      LocalDate day, List<Integer> remindDays, Optional<Integer> lastReminder) {
    return new TenancyDetails(
        lease,
        filing,
        household,
        confirmation,
        owners,
        changes,
        TermSchedule.nextAfter(
            day, lease.term(), household.moveInDaysAfter(day), remindDays, lastReminder));
  }

  private List<Change> append(Change change) {
    return Stream.concat(changes.stream(), Stream.of(change)).toList();
  }
}
