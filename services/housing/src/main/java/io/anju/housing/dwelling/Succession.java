package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.dwelling.DwellingCoding.Coded;
import io.anju.housing.dwelling.DwellingCoding.Planned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.store.ExpectedVersion;
import io.anju.platform.store.Versioned;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits a dwelling, merges several, or rebuilds one: the old codes are retired and lead to the new. The old dwellings are retired
 * first, already naming the codes that come, because a new one may bear an old one's number; done again after a crash it goes on.
 */
public final class Succession {

  private final Dwellings dwellings;
  private final DwellingCoding coding;
  private final Withdrawal withdrawal;
  private final Clock clock;

  public Succession(Dwellings dwellings, DwellingCoding coding, Withdrawal withdrawal, Clock clock) {
    this.dwellings = dwellings;
    this.coding = coding;
    this.withdrawal = withdrawal;
    this.clock = clock;
  }

  /**
   * Refuses as {@link Dwellings#retire} and {@link DwellingCoding#code} do.
   *
   * @param with others of the same building that go with it
   * @param into what comes in their place, none with a code of its own
   */
  public List<Coded> succeed(
      DwellingCode code, ExpectedVersion expected, List<DwellingCode> with, List<RoomSurvey> into, boolean confirmed) {
    var first = expected.require(dwellings.require(code));
    var building = first.state().premises().building();
    var old = Stream.concat(Stream.of(first), dwellings.all(with).stream()).toList();
    var successors = begun(first.state(), into);
    requireFit(code, building, with, old, coding.plan(building, into), successors.isPresent());
    var codes = successors.orElseGet(() -> coding.reserve(building, into.size()));
    retire(old, codes, confirmed);
    var named = IntStream.range(0, into.size()).mapToObj(i -> into.get(i).coded(codes.get(i))).toList();
    return coding.succeed(building, named, old.stream().map(one -> one.state().premises().code()).toList());
  }

  /** The codes of what comes, where this was begun before. */
  private Optional<List<DwellingCode>> begun(Dwelling first, List<RoomSurvey> into) {
    return switch (first) {
      case Current _ -> Optional.empty();
      case Retired retired when retired.successors().size() == into.size() && sameRooms(retired, into) -> Optional.of(retired.successors());
      case Retired _ -> throw new RegistryException(HousingError.ALREADY_RETIRED);
    };
  }

  private boolean sameRooms(Retired retired, List<RoomSurvey> into) {
    return dwellings.all(retired.successors()).stream().map(found -> found.state().premises()).allMatch(premises ->
        premises.door().equals(into.get(retired.successors().indexOf(premises.code())).door()));
  }

  private void retire(List<Versioned<Dwelling>> old, List<DwellingCode> successors, boolean confirmed) {
    var today = LocalDate.now(clock);
    var current = old.stream().filter(one -> one.state() instanceof Current).toList();
    withdrawal.bar(current.stream().map(one -> one.state().premises()).toList(), today, confirmed);
    for (var one : current) {
      if (one.state() instanceof Current standing) {
        dwellings.withdrawn(one, standing, successors, today);
      }
    }
  }

  private static void requireFit(DwellingCode code, BuildingCode building, List<DwellingCode> with, List<Versioned<Dwelling>> old,
      List<Planned> into, boolean begun) {
    var flaws = new ArrayList<FieldError>();
    for (int i = 0; i < with.size(); i++) {
      var other = with.get(i);
      var found = old.stream().filter(one -> one.id().equals(other.value())).findFirst();
      if (other.equals(code) || with.indexOf(other) < i) {
        flaws.add(FieldError.of("with[" + i + "]", "given-twice", Map.of()));
      } else if (found.filter(one -> one.state().premises().building().equals(building)).isEmpty()) {
        flaws.add(FieldError.of("with[" + i + "]", found.isEmpty() ? "no-such-dwelling" : "other-building", Map.of()));
      } else if (!begun && found.get().state() instanceof Retired) {
        flaws.add(FieldError.of("with[" + i + "]", "retired-already", Map.of()));
      }
    }
    for (int i = 0; i < into.size() && !begun; i++) {
      if (into.get(i).coded().filter(known -> old.stream().noneMatch(one -> one.id().equals(known.value()))).isPresent()) {
        flaws.add(FieldError.of("into[" + i + "].room", "room-taken", Map.of("code", into.get(i).coded().get().value())));
      }
    }
    if (!flaws.isEmpty()) {
      throw new RegistryException(HousingError.RETIREMENT_UNFIT, flaws);
    }
  }
}
