package io.anju.housing.tenancy.lease;

import io.anju.codes.PersonId;
import io.anju.housing.party.Identity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The people of a tenancy beside the lease.
 *
 * @param occupants who lives there in fact, which tenants need not
 * @param moveIns what was declared of them with the filing, each occupant at most once
 * @param identities of those the filing named by document
 */
public record Household(
    List<PersonId> occupants, List<MoveIn> moveIns, Map<PersonId, Identity> identities) {

  public Household {
    occupants = List.copyOf(occupants);
    moveIns = List.copyOf(moveIns);
    identities = Map.copyOf(identities);
  }

  /**
   * Who lives there from now on; what was declared of those who stay remains, and what is known of
   * all.
   */
  public Household updatedWith(Household next) {
    var staying =
        moveIns.stream()
            .filter(known ->
                next.occupants.contains(known.person())
                    && next.moveIns.stream().noneMatch(one -> one.person().equals(known.person())));
    var all = new HashMap<>(identities);
    all.putAll(next.identities);
    return new Household(
        next.occupants, Stream.concat(staying, next.moveIns.stream()).toList(), all);
  }

  /** The days after a day on which somebody moves in. */
  public Stream<LocalDate> moveInDaysAfter(LocalDate day) {
    return moveIns.stream().map(MoveIn::since).filter(since -> since.isAfter(day));
  }

  /** Whether somebody is declared to move in after a day. */
  public boolean isMovingInAfter(LocalDate day, PersonId person) {
    return moveIns.stream()
        .anyMatch(one -> one.person().equals(person) && one.since().isAfter(day));
  }
}
