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
 * What is on record of a tenancy in every state.
 *
 * @param owners of the dwelling as recorded at the filing; empty where none were
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

  /** What it holds of its dwelling; tenants count as occupants where no occupant is named. */
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

  /** What both parties agreed on; empty where nobody has confirmed the filing yet. */
  public Optional<Agreement> agreement() {
    return switch (confirmation) {
      case Confirmation.Confirmed _, Confirmation.Upheld _ ->
          Optional.of(
              new Agreement(
                  Stream.concat(lease.tenants().stream(), household.occupants().stream())
                      .distinct()
                      .toList(),
                  lease.term().end()));
      case Confirmation.Awaited awaited -> awaited.earlier();
      case Confirmation.Objected objected -> objected.earlier();
    };
  }

  TenancyDetails with(Confirmation next) {
    return new TenancyDetails(lease, filing, household, next, owners, changes, schedule);
  }

  /** With the next due day after a day. */
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
