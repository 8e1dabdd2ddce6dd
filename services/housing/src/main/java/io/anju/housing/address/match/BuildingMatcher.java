package io.anju.housing.address.match;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.address.match.AddressQuery.Name;
import io.anju.housing.address.match.NameSimilarity.Similarity;
import io.anju.housing.address.parse.Element;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares a building with a query, element by element. */
final class BuildingMatcher {

  private static final Pattern ESTATE_PART =
      Pattern.compile("第?(?:[0-9]{1,2}|[A-Z东西南北中前后])(?:期|区|苑|园|坊|巷|弄|条|排|街|队|社|屯|组团?|里)");

  private final AddressIndex index;

  BuildingMatcher(AddressIndex index) {
    this.index = index;
  }

  /** Which of the written names are those of a building. */
  private record NameComparison(
      boolean road,
      boolean place,
      boolean alias,
      boolean community,
      boolean alley,
      int mismatches,
      boolean weak) {

    boolean any() {
      return road || place || community;
    }
  }

  /** Empty where any element contradicts the building. */
  Optional<BuildingMatch> match(AddressQuery query, IndexedBuilding building) {
    if (!query.within().isEmpty()
        && query.within().stream().noneMatch(building.community()::startsWith)) {
      return Optional.empty();
    }
    var names = compareNames(query, building);
    if (names == null || !names.any()) {
      return Optional.empty();
    }
    var numbers =
        NumberComparison.compare(
            query, building, names.place() || names.community(), names.alias(), names.road());
    if (numbers == null
        || names.community() && !names.place() && !names.road() && numbers.agreed() == 0) {
      return Optional.empty();
    }
    boolean several = names.road() && names.place() && names.mismatches() == 0 && !names.alley();
    int misplaced = divisionMismatches(query, building, several);
    if (misplaced < 0) {
      return Optional.empty();
    }
    return Optional.of(
        new BuildingMatch(
            building,
            names.mismatches() + numbers.mismatches() + misplaced + (names.weak() ? 1 : 0),
            // Many streets have a village of that name.
            !names.weak() && !(names.alley() && isElsewhere(query, building)),
            numbers.incomplete(),
            numbers.first(),
            numbers.unit()));
  }

  /** Null where a written name belongs to another place. */
  private @Nullable NameComparison compareNames(AddressQuery query, IndexedBuilding building) {
    boolean road = false;
    boolean place = false;
    boolean alias = false;
    boolean community = false;
    int mismatches = 0;
    boolean part = false;
    var like = Similarity.NONE;
    @Nullable Element likeElement = null;
    boolean alley = false;
    boolean inAlley = false;
    boolean otherVillage = false;
    for (int i = 0; i < query.names().size(); i++) {
      var name = query.names().get(i);
      String key = name.key();
      var next = i + 1 < query.names().size() ? query.names().get(i + 1) : null;
      if (name.alley() instanceof VillageAlley written
          && building.alley(written) instanceof VillageAlley coded) {
        road |= name.element() == Element.ROAD || building.isRoad(coded);
        place = true;
        inAlley = true;
        otherVillage |= index.isAnotherVillage(written, coded);
        mismatches += coded.word().equals(written.word()) ? 0 : 1;
      } else if (next != null && next.isPart() && alley(next, building) != null) {
        community |= building.keys().contains(key);
      } else if (key.equals(building.road()) && VillageAlley.isAlley(key)) {
        if (i > 0 && isElsewhere(query.names().get(i - 1), building)) {
          return null;
        }
        road = true;
        alley = true;
      } else if (isOtherAlley(name, building)) {
        return null;
      } else if (name.is(building.road())) {
        road = true;
      } else if (isPlace(name, building)) {
        place = true;
        alias |= building.names().contains(key);
      } else if (building.keys().contains(key)) {
        community = true;
      } else {
        var likeness = likeness(name, building);
        if (likeness == Similarity.NONE && belongsElsewhere(name, building, query)
            || isPartOf(key, building.estate())
            || isPartOf(key, building.road())) {
          return null;
        }
        part |= building.estate() != null && isPartOf(building.estate(), key);
        mismatches += likeness != Similarity.NONE || name.element() != Element.COMMUNITY ? 1 : 0;
        if (likeness != Similarity.NONE && likeness.compareTo(like) < 0) {
          like = likeness;
          likeElement = resembles(name, building) ? Element.ROAD : Element.ESTATE;
        }
      }
    }
    boolean exact = road || place;
    road |= likeElement == Element.ROAD;
    place |= likeElement == Element.ESTATE;
    boolean weak =
        switch (like) {
          case SURE, NONE -> false;
          case STRONG -> !exact && !community && !sameStreet(query, building);
          case WEAK -> !exact;
        };
    weak |= otherVillage || part && !place || alley && !place && !isVillage(community, building);
    return new NameComparison(road, place, alias, community, inAlley, mismatches, weak);
  }

  private static @Nullable VillageAlley alley(Name name, IndexedBuilding building) {
    return name.alley() == null ? null : building.alley(name.alley());
  }

  /** 格水村4坊 is not 格水村; an alley of a village is a place of its own. */
  private boolean isOtherAlley(Name name, IndexedBuilding building) {
    return name.isPart()
        && VillageAlley.isAlley(name.key())
        && !name.is(building.road())
        && !name.is(building.estate())
        && building.names().stream().noneMatch(name::is)
        && likeness(name, building) == Similarity.NONE;
  }

  /**
   * Whether the name before an alley is none of the building, so that it is an alley of its own.
   */
  private boolean isElsewhere(Name village, IndexedBuilding building) {
    return !isPlace(village, building)
        && !building.keys().contains(village.key())
        && (building.estate() == null
            || !mayBeMisspelt(village.key(), building.estate())
            || likeness(village, building) == Similarity.NONE);
  }

  /** Whether two villages may be one: 马蹄山路 and 马蹄山村东 are no misspelt 马蹄山村. */
  private static boolean mayBeMisspelt(String written, String village) {
    return written.length() == village.length()
        && written.charAt(written.length() - 1) == village.charAt(village.length() - 1);
  }

  /** Whether the written community is the village itself; one may have several villages. */
  private static boolean isVillage(boolean community, IndexedBuilding building) {
    return community
        && (building.estate() == null
            || building.address().community() != null
                && building.address().community().endsWith("村"));
  }

  /**
   * Whether the street of the building is written or required. A city has many roads that are not
   * coded yet, and one of them may sound alike and have the same number, but hardly in the same
   * street.
   */
  private static boolean sameStreet(AddressQuery query, IndexedBuilding building) {
    return query.within().stream().anyMatch(code -> code.length() >= Level.STREET.digits())
        || query.divisions().size() == 1
            && query.divisions().iterator().next().length() >= Level.STREET.digits()
            && building
                .community()
                .startsWith(
                    query.divisions().iterator().next().substring(0, Level.STREET.digits()));
  }

  /** 翠景花园二期 is another place than 翠景花园, and 翠景花园 may be its first phase or its second. */
  private static boolean isPartOf(String longer, @Nullable String name) {
    return name != null
        && longer.length() > name.length()
        && longer.startsWith(name)
        && ESTATE_PART.matcher(longer.substring(name.length())).matches();
  }

  private static boolean isPlace(Name name, IndexedBuilding building) {
    return name.is(building.estate())
        || building.names().contains(name.key())
        || building.estate() != null
            && NameKey.stem(name.key()).equals(NameKey.stem(building.estate()));
  }

  private Similarity likeness(Name name, IndexedBuilding building) {
    var alone = likeness(name.key(), building);
    var joined = name.joined() == null ? Similarity.NONE : likeness(name.joined(), building);
    return alone.compareTo(joined) < 0 ? alone : joined;
  }

  private Similarity likeness(String written, IndexedBuilding building) {
    if (index.containsName(written)) {
      return Similarity.NONE;
    }
    var best = Similarity.NONE;
    for (String key : building.keys()) {
      var likeness = NameSimilarity.compare(written, key);
      if (likeness.compareTo(best) < 0) {
        best = likeness;
      }
    }
    return best;
  }

  private static boolean resembles(Name name, IndexedBuilding building) {
    return building.road() != null
        && NameSimilarity.compare(name.key(), building.road()) != Similarity.NONE;
  }

  /** Whether a written road or estate is known to be another place than that of the building. */
  private boolean belongsElsewhere(Name name, IndexedBuilding building, AddressQuery query) {
    return switch (name.element()) {
      case ROAD ->
          building.road() == null
              ? name.equals(query.names().getLast()) && query.plate() != null
              : (index.containsName(name.key())
                  || roadOnly(query, building)
                  || NameSimilarity.distinctNeighbours(name.key(), building.road()));
      case ESTATE ->
          building.estate() != null
              && index.containsName(name.key())
              && name.equals(query.names().getLast());
      default -> false;
    };
  }

  /** Whether the estate of the building is not written, so that an unknown road is another road. */
  private static boolean roadOnly(AddressQuery query, IndexedBuilding building) {
    return query.names().stream().noneMatch(name -> isPlace(name, building));
  }

  /**
   * How many differences between the divisions are tolerated; negative where they contradict each
   * other.
   */
  private static int divisionMismatches(
      AddressQuery query, IndexedBuilding building, boolean several) {
    var divisions = query.divisions();
    if (divisions.isEmpty()
        || divisions.stream()
            .anyMatch(code ->
                building.community().startsWith(code) || code.startsWith(building.community()))) {
      return query.misplaced() ? 1 : 0;
    }
    boolean sameDistrict =
        divisions.stream().anyMatch(code -> shares(code, building, Level.DISTRICT));
    boolean sameCity = divisions.stream().anyMatch(code -> shares(code, building, Level.CITY));
    if (sameDistrict || sameCity && several) {
      return 1;
    }
    return -1;
  }

  private static boolean isElsewhere(AddressQuery query, IndexedBuilding building) {
    return !query.divisions().isEmpty()
        && query.divisions().stream()
            .noneMatch(code ->
                building.community().startsWith(code) || code.startsWith(building.community()));
  }

  private static boolean shares(String code, IndexedBuilding building, Level level) {
    return code.length() > level.digits()
        && building.community().startsWith(code.substring(0, level.digits()));
  }
}
