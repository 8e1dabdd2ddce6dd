package io.anju.housing.dwelling;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.dwelling.DwellingCoding.Coded;
import io.anju.housing.dwelling.DwellingCoding.Planned;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Splits a dwelling, merges several, or rebuilds one: the old codes are retired and lead to the
 * new. The old dwellings are retired first, already naming the codes that come, because a new one
 * may bear an old one's number; done again after a crash it goes on.
 */
public final class Succession {

  private final Dwellings dwellings;
  private final DwellingCoding coding;
  private final LettingClosure lettingClosure;
  private final Clock clock;

  public Succession(
      Dwellings dwellings, DwellingCoding coding, LettingClosure withdrawal, Clock clock) {
    this.dwellings = dwellings;
    this.coding = coding;
    this.lettingClosure = withdrawal;
    this.clock = clock;
  }

  /**
   * Refuses as {@link Dwellings#retire} and {@link DwellingCoding#code} do.
   *
   * @param others others of the same building that go with it
   * @param replacements what comes in their place, none with a code of its own
   */
  public List<Coded> replace(
      DwellingCode code,
      ExpectedVersion expected,
      List<DwellingCode> others,
      List<RoomSurvey> replacements,
      boolean confirmed) {
    var first = expected.require(dwellings.require(code));
    var building = first.state().details().building();
    var predecessors = Stream.concat(Stream.of(first), dwellings.findAll(others).stream()).toList();
    var successors = resumedSuccessors(first.state(), replacements);
    requireValid(
        code,
        building,
        others,
        predecessors,
        coding.plan(building, replacements),
        successors.isPresent());
    var codes = successors.orElseGet(() -> coding.reserve(building, replacements.size()));
    retire(predecessors, codes, confirmed);
    var codedRooms =
        IntStream.range(0, replacements.size())
            .mapToObj(i -> replacements.get(i).withCode(codes.get(i)))
            .toList();
    return coding.codeReplacements(
        building,
        codedRooms,
        predecessors.stream().map(one -> one.state().details().code()).toList());
  }

  /** The codes of what comes, where this was begun before. */
  private Optional<List<DwellingCode>> resumedSuccessors(
      Dwelling first, List<RoomSurvey> replacements) {
    return switch (first) {
      case Current _ -> Optional.empty();
      case Retired retired
          when retired.successors().size() == replacements.size()
              && sameRooms(retired, replacements) ->
          Optional.of(retired.successors());
      case Retired _ -> throw new RegistryException(HousingError.ALREADY_RETIRED);
    };
  }

  private boolean sameRooms(Retired retired, List<RoomSurvey> replacements) {
    return dwellings.findAll(retired.successors()).stream()
        .map(found -> found.state().details())
        .allMatch(details ->
            details
                .roomAddress()
                .equals(
                    replacements.get(retired.successors().indexOf(details.code())).roomAddress()));
  }

  private void retire(
      List<Versioned<Dwelling>> predecessors, List<DwellingCode> successors, boolean confirmed) {
    var today = LocalDate.now(clock);
    var stillCurrent = predecessors.stream().filter(one -> one.state() instanceof Current).toList();
    lettingClosure.close(
        stillCurrent.stream().map(one -> one.state().details()).toList(), today, confirmed);
    for (var one : stillCurrent) {
      if (one.state() instanceof Current current) {
        dwellings.saveRetired(one, current, successors, today);
      }
    }
  }

  private static void requireValid(
      DwellingCode code,
      BuildingCode building,
      List<DwellingCode> others,
      List<Versioned<Dwelling>> predecessors,
      List<Planned> replacements,
      boolean resumed) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < others.size(); i++) {
      var other = others.get(i);
      var found = predecessors.stream().filter(one -> one.id().equals(other.value())).findFirst();
      if (other.equals(code) || others.indexOf(other) < i) {
        errors.add(FieldError.of("with[" + i + "]", "duplicate", Map.of()));
      } else if (found.filter(one -> one.state().details().building().equals(building)).isEmpty()) {
        errors.add(
            FieldError.of(
                "with[" + i + "]",
                found.isEmpty() ? "dwelling-not-found" : "other-building",
                Map.of()));
      } else if (!resumed && found.get().state() instanceof Retired) {
        errors.add(FieldError.of("with[" + i + "]", "dwelling-already-retired", Map.of()));
      }
    }
    for (int i = 0; i < replacements.size() && !resumed; i++) {
      if (replacements
          .get(i)
          .existingCode()
          .filter(known -> predecessors.stream().noneMatch(one -> one.id().equals(known.value())))
          .isPresent()) {
        errors.add(
            FieldError.of(
                "into[" + i + "].room",
                "room-taken",
                Map.of("code", replacements.get(i).existingCode().get().value())));
      }
    }
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.RETIREMENT_INVALID, errors);
    }
  }
}
