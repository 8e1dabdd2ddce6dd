package io.anju.housing.address.match;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.address.match.Spelling.Likeness;
import io.anju.housing.address.match.Wanted.Name;
import io.anju.housing.address.parse.Element;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says how a building agrees with what is written, element by element. */
final class Judge {

  private static final Pattern PART = Pattern.compile("第?(?:[0-9]{1,2}|[A-Z东西南北中前后])(?:期|区|苑|园|坊|巷|组团?|里)");

  private final AddressRegister register;

  Judge(AddressRegister register) {
    this.register = register;
  }

  /** What the written names say of a building. */
  private record Names(boolean road, boolean place, boolean alias, boolean community, int flaws, boolean weak) {

    boolean any() {
      return road || place || community;
    }
  }

  /** Empty where anything contradicts. */
  Optional<Verdict> judge(Wanted wanted, KnownBuilding building) {
    if (!wanted.within().isEmpty() && wanted.within().stream().noneMatch(building.community()::startsWith)) {
      return Optional.empty();
    }
    var names = names(wanted, building);
    if (names == null || !names.any()) {
      return Optional.empty();
    }
    var numbers = Numbers.compare(wanted, building, names.place() || names.community(), names.alias(), names.road());
    if (numbers == null || names.community() && !names.place() && !names.road() && numbers.agreed() == 0) {
      return Optional.empty();
    }
    boolean several = names.road() && names.place() && names.flaws() == 0;
    int misplaced = divisionFlaws(wanted, building, several);
    if (misplaced < 0) {
      return Optional.empty();
    }
    return Optional.of(new Verdict(building, names.flaws() + numbers.flaws() + misplaced + (names.weak() ? 1 : 0), !names.weak(),
        numbers.incomplete(), numbers.first(), numbers.unit()));
  }

  /** Null where a name that is another place's is written. */
  private Names names(Wanted wanted, KnownBuilding building) {
    boolean road = false;
    boolean place = false;
    boolean alias = false;
    boolean community = false;
    int flaws = 0;
    boolean part = false;
    var like = Likeness.NONE;
    Element likeElement = null;
    for (Name name : wanted.names()) {
      String key = name.key();
      if (name.is(building.road())) {
        road = true;
      } else if (isPlace(name, building)) {
        place = true;
        alias |= building.names().contains(key);
      } else if (building.keys().contains(key)) {
        community = true;
      } else {
        var likeness = likeness(name, building);
        if (likeness == Likeness.NONE && foreign(name, building, wanted) || extended(key, building.estate())) {
          return null;
        }
        part |= building.estate() != null && extended(building.estate(), key);
        flaws += likeness != Likeness.NONE || name.element() != Element.COMMUNITY ? 1 : 0;
        if (likeness != Likeness.NONE && likeness.compareTo(like) < 0) {
          like = likeness;
          likeElement = resembles(name, building) ? Element.ROAD : Element.ESTATE;
        }
      }
    }
    boolean exact = road || place;
    road |= likeElement == Element.ROAD;
    place |= likeElement == Element.ESTATE;
    boolean weak = switch (like) {
      case SURE, NONE -> false;
      case STRONG -> !exact && !community && !near(wanted, building);
      case WEAK -> !exact;
    };
    return new Names(road, place, alias, community, flaws, weak || part && !place);
  }

  /**
   * Whether the very street is known from elsewhere. A city has many roads that are not coded yet; one of them may sound like this one, and
   * have the same number, but hardly in the same street.
   */
  private static boolean near(Wanted wanted, KnownBuilding building) {
    return wanted.within().stream().anyMatch(code -> code.length() >= Level.STREET.digits())
        || wanted.divisions().size() == 1 && wanted.divisions().iterator().next().length() >= Level.STREET.digits()
        && building.community().startsWith(wanted.divisions().iterator().next().substring(0, Level.STREET.digits()));
  }

  /** 翠景花园二期 is another place than 翠景花园, and 翠景花园 may be its first phase or its second. */
  private static boolean extended(String longer, String name) {
    return name != null && longer.length() > name.length() && longer.startsWith(name) && PART.matcher(longer.substring(name.length())).matches();
  }

  private static boolean isPlace(Name name, KnownBuilding building) {
    return name.is(building.estate()) || building.names().contains(name.key())
        || building.estate() != null && NameKey.stem(name.key()).equals(NameKey.stem(building.estate()));
  }

  private Likeness likeness(Name name, KnownBuilding building) {
    var alone = likeness(name.key(), building);
    var joined = name.joined() == null ? Likeness.NONE : likeness(name.joined(), building);
    return alone.compareTo(joined) < 0 ? alone : joined;
  }

  private Likeness likeness(String written, KnownBuilding building) {
    if (register.knows(written)) {
      return Likeness.NONE;
    }
    var best = Likeness.NONE;
    for (String key : building.keys()) {
      var likeness = Spelling.of(written, key);
      if (likeness.compareTo(best) < 0) {
        best = likeness;
      }
    }
    return best;
  }

  private static boolean resembles(Name name, KnownBuilding building) {
    return building.road() != null && Spelling.of(name.key(), building.road()) != Likeness.NONE;
  }

  /** A road or estate that is known, and not as this building's. */
  private boolean foreign(Name name, KnownBuilding building, Wanted wanted) {
    return switch (name.element()) {
      case ROAD -> building.road() == null ? name.equals(wanted.names().getLast()) && wanted.plate() != null
          : (register.knows(name.key()) || roadOnly(wanted, building)
          || Spelling.siblings(name.key(), building.road()));
      case ESTATE -> building.estate() != null && register.knows(name.key()) && name.equals(wanted.names().getLast());
      default -> false;
    };
  }

  /** A road nobody knows is another road, unless the building's own estate is written too. */
  private static boolean roadOnly(Wanted wanted, KnownBuilding building) {
    return wanted.names().stream().noneMatch(name -> isPlace(name, building));
  }

  /** How much of the divisions had to be forgiven; negative where they contradict. */
  private static int divisionFlaws(Wanted wanted, KnownBuilding building, boolean several) {
    var divisions = wanted.divisions();
    if (divisions.isEmpty() || divisions.stream().anyMatch(code -> building.community().startsWith(code) || code.startsWith(building.community()))) {
      return wanted.misplaced() ? 1 : 0;
    }
    boolean sameDistrict = divisions.stream().anyMatch(code -> shares(code, building, Level.DISTRICT));
    boolean sameCity = divisions.stream().anyMatch(code -> shares(code, building, Level.CITY));
    if (sameDistrict || sameCity && several) {
      return 1;
    }
    return -1;
  }

  private static boolean shares(String code, KnownBuilding building, Level level) {
    return code.length() > level.digits() && building.community().startsWith(code.substring(0, level.digits()));
  }
}
