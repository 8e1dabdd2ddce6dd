package io.anju.housing.tenancy.lease;

import io.anju.codes.PersonId;
import io.anju.housing.party.Identity;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The occupants of a tenancy.
 *
 * @param occupants who really lives there, which tenants need not
 * @param moveIns declared with the filing, at most one per occupant
 * @param identities of people whom the filing named by document
 */
public record Household(
    List<PersonId> occupants, List<MoveIn> moveIns, Map<PersonId, Identity> identities) {

  public Household {
    occupants = List.copyOf(occupants);
    moveIns = List.copyOf(moveIns);
    identities = Map.copyOf(identities);
  }

  /** With other occupants; the move-ins of those who stay and all identities are kept. */
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

  /** The move-in days after a day. */
  public Stream<LocalDate> moveInDaysAfter(LocalDate day) {
    return moveIns.stream().map(MoveIn::since).filter(since -> since.isAfter(day));
  }

  /** Whether a person is declared to move in after a day. */
  public boolean isMovingInAfter(LocalDate day, PersonId person) {
    return moveIns.stream()
        .anyMatch(one -> one.person().equals(person) && one.since().isAfter(day));
  }
}
