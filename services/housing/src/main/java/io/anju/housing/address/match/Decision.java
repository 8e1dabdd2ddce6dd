package io.anju.housing.address.match;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.match.RoomMatcher.RoomMatches;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the matching buildings is meant, if one is. Where two are equally likely or a
 * number is missing, a person must choose.
 */
final class Decision {

  private final AddressIndex index;
  private final AddressQuery query;
  private final boolean inconclusive;
  private final boolean whole;
  private final int maxMatches;

  /**
   * @param inconclusive whether the text itself means another place, or two, or holds a number that
   *     was not understood
   * @param whole whether all words of the text were understood
   */
  Decision(
      AddressIndex index, AddressQuery query, boolean inconclusive, boolean whole, int maxMatches) {
    this.index = index;
    this.query = query;
    this.inconclusive = inconclusive;
    this.whole = whole;
    this.maxMatches = maxMatches;
  }

  /** The matches and how certain they are. */
  record Outcome(Category category, List<Match> matches) {}

  Outcome decide(List<BuildingMatch> candidates) {
    if (candidates.isEmpty()) {
      return new Outcome(Category.NONE, List.of());
    }
    var best = best(candidates);
    // 6号1单元 in a building without a number: the 6 is no unit, and no building that is coded.
    boolean houseUnknown = best.getFirst().unit() != null && query.unit() != null;
    if (best.size() > 1 || !best.getFirst().confident() || inconclusive || houseUnknown) {
      return new Outcome(
          Category.AMBIGUOUS,
          best.stream()
              .flatMap(candidate -> matches(candidate).stream())
              .limit(maxMatches)
              .toList());
    }
    var one = best.getFirst();
    if (!query.hasRoom()) {
      return building(one);
    }
    var roomMatches = RoomMatcher.find(query, one.unit(), index.roomsOf(one.building()));
    if (roomMatches.rooms().size() != 1
        || one.incomplete() && !one.assumesFirstHouse()
        || roomMatches.unitMissing()) {
      return new Outcome(Category.AMBIGUOUS, matches(one));
    }
    boolean exact = whole && one.mismatches() == 0 && !one.incomplete() && !roomMatches.inexact();
    return new Outcome(
        exact ? Category.EXACT : Category.PROBABLE,
        List.of(dwelling(one, roomMatches.rooms().getFirst(), roomMatches)));
  }

  /**
   * The outcome for a query without a room. A building is meant only where its numbers are written,
   * even where it is the only one coded at its road.
   */
  private Outcome building(BuildingMatch one) {
    boolean unitAgrees =
        (one.unit() == null || query.houseWorded())
            && agrees(one.unit(), one, place -> place.unitKey(), false);
    boolean floorAgrees = agrees(query.floor(), one, place -> place.floorKey(), true);
    unitAgrees &= query.unitWorded() && agrees(query.unit(), one, place -> place.unitKey(), false);
    var category =
        one.incomplete() && !one.assumesFirstHouse() || !unitAgrees
            ? Category.AMBIGUOUS
            : whole && one.mismatches() == 0 && !one.incomplete() && floorAgrees
                ? Category.EXACT
                : Category.PROBABLE;
    return new Outcome(category, List.of(building(one.building(), one.score())));
  }

  /** Whether a written part of a building is coded, or nothing that would tell. */
  private boolean agrees(
      @Nullable String written,
      BuildingMatch candidate,
      Function<IndexedRoom.Place, @Nullable String> part,
      boolean unknownAgrees) {
    if (written == null) {
      return true;
    }
    var known =
        index.roomsOf(candidate.building()).stream()
            .map(room -> part.apply(room.place()))
            .filter(Objects::nonNull)
            .toList();
    return known.contains(written) || unknownAgrees && known.isEmpty();
  }

  /**
   * The match of a building. It carries the code of the building's own dwelling (SZDB/Z 281-2017:
   * 000000) where nothing else in the building is coded.
   */
  private Match building(IndexedBuilding building, double score) {
    var rooms = index.roomsOf(building);
    boolean isOwnDwelling = rooms.size() == 1 && rooms.getFirst().key().isEmpty();
    return new Match(
        building.code(),
        isOwnDwelling ? building.code() + rooms.getFirst().suffix() : null,
        building.text(),
        score);
  }

  /**
   * The best candidates that cannot be told apart: those with the fewest mismatches, and among them
   * those with the same suffix as written (3栋 before 3座). An incomplete candidate never wins by
   * having fewer mismatches.
   */
  private List<BuildingMatch> best(List<BuildingMatch> candidates) {
    var top = candidates.getFirst();
    var equal =
        candidates.stream()
            .filter(candidate ->
                candidate.confident() == top.confident()
                    && (candidate.incomplete() && top.incomplete()
                        || candidate.mismatches() == top.mismatches()
                            && candidate.incomplete() == top.incomplete()))
            .toList();
    if (equal.size() > 1
        && equal.stream()
            .allMatch(candidate ->
                query.house() != null && query.house().equals(candidate.building().house()))) {
      var sameSuffix =
          equal.stream()
              .filter(
                  candidate -> query.houseWord().equals(candidate.building().address().building()))
              .toList();
      return sameSuffix.size() == 1 ? sameSuffix : equal;
    }
    return equal;
  }

  private List<Match> matches(BuildingMatch candidate) {
    var matches = new ArrayList<Match>();
    if (query.hasRoom()) {
      var roomMatches =
          RoomMatcher.find(query, candidate.unit(), index.roomsOf(candidate.building()));
      roomMatches.rooms().stream()
          .limit(maxMatches)
          .forEach(room -> matches.add(dwelling(candidate, room, roomMatches)));
    }
    if (matches.isEmpty()) {
      matches.add(building(candidate.building(), candidate.score()));
    }
    return matches;
  }

  private static Match dwelling(
      BuildingMatch candidate, IndexedRoom room, RoomMatches roomMatches) {
    var building = candidate.building();
    return new Match(
        building.code(),
        building.code() + room.suffix(),
        AddressText.ofRoom(building.text(), room.place().unit(), room.place().floor(), room.room()),
        Math.max(0.05, candidate.score() - (roomMatches.inexact() ? 0.1 : 0)));
  }
}
