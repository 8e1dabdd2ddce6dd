package io.anju.housing.address.match;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.parse.Element;
import io.anju.housing.address.parse.ParsedAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a text in the form in which they are compared; null where the text does not name
 * one.
 *
 * @param names of roads, estates and communities, in the order of the text
 * @param divisions the codes of the written divisions, as they are today
 * @param within codes of divisions in one of which the match must lie; empty for any
 * @param unitWorded whether the unit is written with its word (2单元), and not only as a number
 * @param houseWord the building as written, with its suffix; empty where there is none
 * @param houseWorded whether it is written with a suffix
 */
record AddressQuery(
    List<Name> names,
    @Nullable String plate,
    @Nullable String house,
    @Nullable String unit,
    boolean unitWorded,
    @Nullable String floor,
    @Nullable String room,
    Set<String> divisions,
    boolean misplaced,
    Set<String> within,
    String houseWord,
    boolean houseWorded) {

  /**
   * A name of a road, an estate or a community.
   *
   * @param joined the name together with the village or estate before it; null where there is none
   * @param alley the alley of a village that it names, together with the name before it or alone;
   *     null where there is none
   */
  record Name(Element element, String key, @Nullable String joined, @Nullable VillageAlley alley) {

    /** Whether it is an alley of the place before it. */
    boolean isPart() {
      return joined != null;
    }

    boolean is(@Nullable String known) {
      return key.equals(known) || joined != null && joined.equals(known);
    }
  }

  static AddressQuery of(ParsedAddress parsed, Set<String> divisions, Set<String> within) {
    var names = new ArrayList<Name>();
    for (var found : parsed.found()) {
      if (found.element() == Element.ROAD
          || found.element() == Element.ESTATE
          || found.element() == Element.COMMUNITY) {
        String key = NameKey.of(found.value());
        // 孙滩村 and 3组, or 格水村 and 三巷, may be coded as one name.
        boolean part =
            !names.isEmpty()
                && switch (names.getLast().element()) {
                  case COMMUNITY -> found.element() == Element.ESTATE || VillageAlley.isPart(key);
                  case ESTATE -> VillageAlley.isPart(key);
                  case ROAD -> VillageAlley.isAlley(key);
                  default -> false;
                };
        @Nullable String joined = part ? whole(names.getLast()) + key : null;
        names.add(
            new Name(found.element(), key, joined, VillageAlley.of(joined == null ? key : joined)));
      }
    }
    return new AddressQuery(
        List.copyOf(names),
        bare(parsed, Element.ROAD_NUMBER),
        bare(parsed, Element.BUILDING),
        bare(parsed, Element.UNIT),
        parsed.isWorded(Element.UNIT),
        parsed.value(Element.FLOOR).map(NumberText::bareFloor).orElse(null),
        bare(parsed, Element.ROOM),
        divisions,
        parsed.misplaced(),
        within,
        parsed.value(Element.BUILDING).orElse(""),
        parsed.isWorded(Element.BUILDING));
  }

  /** 杨美村东区 for 东区 after 杨美村. */
  private static String whole(Name name) {
    return name.joined() != null && VillageAlley.isPart(name.key()) ? name.joined() : name.key();
  }

  private static @Nullable String bare(ParsedAddress parsed, Element element) {
    Optional<String> value = parsed.value(element);
    return value.map(NumberText::bare).orElse(null);
  }

  boolean hasRoom() {
    return room != null;
  }
}
