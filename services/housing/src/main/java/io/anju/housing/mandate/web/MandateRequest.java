package io.anju.housing.mandate.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.mandate.MandateKind;
import io.anju.housing.mandate.MandateTerms;
import io.anju.housing.occupancy.Period;
import io.anju.housing.party.Party;
import io.anju.housing.party.web.PartyRequest;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.FieldError;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.Rule;
import io.anju.platform.request.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The body that grants a mandate.
 *
 * @param landlord by default the caller, who is no official then
 * @param from by default today
 */
record MandateRequest(
    Optional<PartyRequest> landlord,
    PartyRequest holder,
    MandateKind kind,
    @Size(max = 500) List<DwellingCode> dwellings,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  @Rule
  static List<FieldError> landlordKnown(Optional<PartyRequest> landlord) {
    return landlord.isEmpty() && callerAsLandlord(CurrentCaller.get()).isEmpty()
        ? List.of(FieldError.of("landlord", "required", Map.of()))
        : List.of();
  }

  @Rule
  static List<FieldError> term(Optional<LocalDate> from, Optional<LocalDate> until, Clock clock) {
    return Period.validate(from.orElseGet(() -> LocalDate.now(clock)), until);
  }

  MandateTerms toTerms(Caller caller, PersonIds ids, LocalDate today) {
    return new MandateTerms(
        landlord.map(party -> party.toParty(ids)).or(() -> callerAsLandlord(caller)).orElseThrow(),
        holder.toParty(ids),
        kind,
        dwellings.stream().distinct().toList(),
        from.orElse(today),
        until,
        caller.official() ? caller.division() : Optional.empty());
  }

  private static Optional<Party> callerAsLandlord(Caller caller) {
    return caller.official() ? Optional.empty() : asParty(caller);
  }

  /** The organisation for which the caller acts, or the caller. */
  static Optional<Party> asParty(Caller caller) {
    return caller
        .uscc()
        .<Party>map(Party.Organisation::new)
        .or(() -> caller.person().map(Party.Person::new));
  }
}
