package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling.Current;
import io.anju.housing.dwelling.Dwelling.Retired;
import io.anju.housing.dwelling.DwellingCoding.Coded;
import io.anju.housing.dwelling.DwellingCoding.Planned;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Splits a dwelling, merges several, or rebuilds one. The old dwellings are retired first, already
 * naming the reserved codes of their replacements, because a replacement may have the same room
 * number. After a crash {@link DwellingRetirement#resumeInterrupted} completes it.
 */
public final class Succession {

  private final Dwellings dwellings;
  private final DwellingCoding coding;
  private final DwellingRetirement retirement;
  private final Clock clock;

  public Succession(
      Dwellings dwellings, DwellingCoding coding, DwellingRetirement retirement, Clock clock) {
    this.dwellings = dwellings;
    this.coding = coding;
    this.retirement = retirement;
    this.clock = clock;
  }

  /**
   * Repeated with the same rooms it returns the replacements of the first time. Refuses as {@link
   * DwellingRetirement#retire} and {@link DwellingCoding#code} do.
   *
   * @param others other dwellings of the same building that are merged with it
   * @param replacements the rooms in their place, none with a code
   */
  public List<Coded> replace(
      DwellingCode code,
      ExpectedVersion expected,
      List<DwellingCode> others,
      List<RoomSurvey> replacements,
      boolean confirmed) {
    var first = expected.require(dwellings.require(code));
    var building = first.state().details().building();
    var plan = coding.plan(building, replacements);
    return switch (first.state()) {
      case Current current -> {
        var found = dwellings.findAll(others);
        requireValid(current, others, found, plan);
        yield replace(first, current, found, replacements, confirmed);
      }
      case Retired retired -> repeated(first, retired, replacements);
    };
  }

  private List<Coded> replace(
      Versioned<Dwelling> first,
      Current current,
      List<Versioned<Dwelling>> others,
      List<RoomSurvey> replacements,
      boolean confirmed) {
    others.forEach(other ->
        AccessPolicy.require(
            Scope.open(List.of(other.state().details().community().value()), List.of()),
            AccessPolicy.Action.CHANGE));
    var codes = coding.reserve(current.details().building(), replacements.size());
    var rooms =
        IntStream.range(0, replacements.size())
            .mapToObj(i -> replacements.get(i).withCode(codes.get(i)))
            .toList();
    var merged = others.stream().map(other -> other.state().details()).toList();
    var open =
        new OpenSuccession(
            clock.instant(), merged.stream().map(DwellingDetails::code).toList(), rooms);
    retirement.retire(first, current, codes, merged, Optional.of(open), confirmed);
    return coded(codes, true);
  }

  private List<Coded> repeated(
      Versioned<Dwelling> first, Retired retired, List<RoomSurvey> replacements) {
    var planned =
        retired.open().isPresent()
            ? retired.open().get().replacements().stream().map(RoomSurvey::roomAddress).toList()
            : inOrder(retired.successors()).stream()
                .map(found -> found.state().details().roomAddress())
                .toList();
    if (!planned.equals(replacements.stream().map(RoomSurvey::roomAddress).toList())) {
      throw new RegistryException(HousingError.ALREADY_RETIRED);
    }
    retirement.complete(first);
    return coded(retired.successors(), false);
  }

  private List<Coded> coded(List<DwellingCode> codes, boolean created) {
    return inOrder(codes).stream().map(found -> new Coded(found, created)).toList();
  }

  private List<Versioned<Dwelling>> inOrder(List<DwellingCode> codes) {
    var found =
        dwellings.findAll(codes).stream()
            .collect(Collectors.toMap(one -> one.state().details().code(), Function.identity()));
    return codes.stream().filter(found::containsKey).map(found::get).toList();
  }

  private static void requireValid(
      Current first,
      List<DwellingCode> others,
      List<Versioned<Dwelling>> found,
      List<Planned> replacements) {
    var errors = new ArrayList<FieldError>();
    for (int i = 0; i < others.size(); i++) {
      String field = "with[" + i + "]";
      errorOf(first.details(), others, i, found)
          .ifPresent(error -> errors.add(FieldError.of(field, error, Map.of())));
    }
    for (int i = 0; i < replacements.size(); i++) {
      String field = "into[" + i + "].room";
      replacements
          .get(i)
          .existingCode()
          .filter(known -> !known.equals(first.details().code()) && !others.contains(known))
          .ifPresent(known ->
              errors.add(FieldError.of(field, "room-taken", Map.of("code", known.value()))));
    }
    if (!errors.isEmpty()) {
      throw new RegistryException(HousingError.RETIREMENT_INVALID, errors);
    }
  }

  private static Optional<String> errorOf(
      DwellingDetails first,
      List<DwellingCode> others,
      int index,
      List<Versioned<Dwelling>> found) {
    var other = others.get(index);
    if (other.equals(first.code()) || others.indexOf(other) < index) {
      return Optional.of("duplicate");
    }
    var dwelling = found.stream().filter(one -> one.id().equals(other.value())).findFirst();
    if (dwelling.isEmpty()) {
      return Optional.of("dwelling-not-found");
    }
    if (!dwelling.get().state().details().building().equals(first.building())) {
      return Optional.of("other-building");
    }
    return dwelling.get().state() instanceof Retired
        ? Optional.of("dwelling-already-retired")
        : Optional.empty();
  }
}
