package io.anju.housing.address.match;

import io.anju.housing.address.AddressText;
import io.anju.housing.address.match.Doors.Behind;
import java.util.ArrayList;
import java.util.List;

/** Which of the buildings that agree is meant, if one is: where two are as likely, or a number is missing, a person must choose. */
final class Decision {

  private final AddressRegister register;
  private final Wanted wanted;
  private final boolean unsettled;
  private final int most;

  /** @param unsettled whether the text itself says that it means another place, or two */
  Decision(AddressRegister register, Wanted wanted, boolean unsettled, int most) {
    this.register = register;
    this.wanted = wanted;
    this.unsettled = unsettled;
    this.most = most;
  }

  /** What is meant, and how surely. */
  record Answer(Category category, List<Match> matches) {}

  Answer answer(List<Verdict> verdicts) {
    if (verdicts.isEmpty()) {
      return new Answer(Category.NONE, List.of());
    }
    var best = best(verdicts);
    if (best.size() > 1 || !best.getFirst().sure() || unsettled) {
      return new Answer(Category.AMBIGUOUS, best.stream().flatMap(verdict -> matches(verdict).stream()).limit(most).toList());
    }
    var one = best.getFirst();
    if (!wanted.asksForDoor()) {
      return building(one);
    }
    var behind = Doors.find(wanted, one.unit(), register.rooms(one.building()));
    if (behind.rooms().size() != 1 || one.incomplete() && !one.first() || behind.partly()) {
      return new Answer(Category.AMBIGUOUS, matches(one));
    }
    boolean exact = one.flaws() == 0 && !one.incomplete() && !behind.flawed();
    return new Answer(exact ? Category.EXACT : Category.PROBABLE, List.of(dwelling(one, behind.rooms().getFirst(), behind)));
  }

  /** A building by itself is meant where its numbers are written; not even the only one known at a road is meant by the road. */
  private Answer building(Verdict one) {
    boolean unitUnknown = one.unit() != null
        && register.rooms(one.building()).stream().noneMatch(room -> one.unit().equals(room.place().unitKey()));
    var category = one.incomplete() && !one.first() || unitUnknown ? Category.AMBIGUOUS
        : one.flaws() == 0 && !one.incomplete() ? Category.EXACT : Category.PROBABLE;
    return new Answer(category, List.of(building(one.building(), one.score())));
  }

  /** With the code of its dwelling where the building is one itself (SZDB/Z 281-2017: 000000), and nothing else in it is coded. */
  private Match building(KnownBuilding building, double score) {
    var rooms = register.rooms(building);
    boolean itself = rooms.size() == 1 && rooms.getFirst().key().isEmpty();
    return new Match(building.code(), itself ? building.code() + rooms.getFirst().suffix() : null, building.text(), score);
  }

  /**
   * Those nothing tells apart: fewest flaws first, then the very word behind the house's number (3栋 before 3座). One that is incomplete
   * never wins over others by that.
   */
  private List<Verdict> best(List<Verdict> verdicts) {
    var top = verdicts.getFirst();
    var equal = verdicts.stream().filter(verdict -> verdict.sure() == top.sure()
        && (verdict.incomplete() && top.incomplete() || verdict.flaws() == top.flaws() && verdict.incomplete() == top.incomplete())).toList();
    if (equal.size() > 1 && equal.stream().allMatch(verdict -> wanted.house() != null && wanted.house().equals(verdict.building().house()))) {
      var worded = equal.stream().filter(verdict -> wanted.houseWord().equals(verdict.building().address().building())).toList();
      return worded.size() == 1 ? worded : equal;
    }
    return equal;
  }

  private List<Match> matches(Verdict verdict) {
    var matches = new ArrayList<Match>();
    if (wanted.asksForDoor()) {
      var behind = Doors.find(wanted, verdict.unit(), register.rooms(verdict.building()));
      behind.rooms().stream().limit(most).forEach(room -> matches.add(dwelling(verdict, room, behind)));
    }
    if (matches.isEmpty()) {
      matches.add(building(verdict.building(), verdict.score()));
    }
    return matches;
  }

  private static Match dwelling(Verdict verdict, KnownRoom room, Behind behind) {
    var building = verdict.building();
    return new Match(building.code(), building.code() + room.suffix(),
        AddressText.ofRoom(building.text(), room.place().unit(), room.place().floor(), room.room()),
        Math.max(0.05, verdict.score() - (behind.flawed() ? 0.1 : 0)));
  }
}
