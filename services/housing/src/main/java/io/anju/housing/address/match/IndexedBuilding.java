package io.anju.housing.address.match;

import io.anju.contract.housing.Address;
import io.anju.housing.address.NumberText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A coded building with the keys by which it is compared.
 *
 * @param community the division it lies in
 * @param text its address in one line
 * @param names keys of its popular, short and former names
 * @param road key of its road; null where it has none, like plate, estate and house
 * @param alleys the numbered alleys of villages in which it lies, in each way in which they are
 *     coded
 */
record IndexedBuilding(
    String code,
    String community,
    Address address,
    String text,
    List<String> names,
    long version,
    @Nullable String road,
    @Nullable String plate,
    @Nullable String estate,
    @Nullable String house,
    List<VillageAlley> alleys) {

  private static final Pattern DIVISION_WORD = Pattern.compile("(?:街道|社区|[省市区县镇乡村])$");

  static IndexedBuilding of(
      String code,
      long version,
      String community,
      Address address,
      String text,
      List<String> aliases) {
    return new IndexedBuilding(
        code,
        community,
        address,
        text,
        aliases.stream().map(NameKey::of).filter(key -> key.length() > 1).toList(),
        version,
        key(address.road()),
        bare(address.roadNumber()),
        key(address.estate()),
        bare(address.building()),
        alleys(key(address.community()), key(address.estate()), key(address.road())));
  }

  /** 马蹄山村十五巷 may be one name, or a village and its alley. */
  private static List<VillageAlley> alleys(
      @Nullable String community, @Nullable String estate, @Nullable String road) {
    var alleys = new ArrayList<VillageAlley>(2);
    for (String name : Arrays.asList(estate, road)) {
      if (name != null && VillageAlley.isAlley(name)) {
        String place = estate == null || VillageAlley.isAlley(estate) ? community : estate;
        addAlley(place == null ? null : place + name, alleys);
      } else {
        addAlley(name, alleys);
      }
    }
    return List.copyOf(alleys);
  }

  private static void addAlley(@Nullable String name, List<VillageAlley> alleys) {
    var alley = name == null ? null : VillageAlley.of(name);
    if (alley != null) {
      alleys.add(alley);
    }
  }

  /** The alley under the same number and the same name of its village; null where there is none. */
  @Nullable VillageAlley alley(VillageAlley written) {
    for (var alley : alleys) {
      int prefix = written.village().length() - alley.village().length();
      if (prefix >= 0
          && written.after(prefix).key().equals(alley.key())
          && isOwnDivision(written.village().substring(0, prefix))) {
        return alley;
      }
    }
    return null;
  }

  /** Whether its road is an alley, by itself or with its village. */
  boolean isRoad(VillageAlley alley) {
    return road != null && (VillageAlley.isAlley(road) || alley.equals(VillageAlley.of(road)));
  }

  /** Whether a text is nothing but names of the divisions it lies in: 坂田 before 马蹄山. */
  private boolean isOwnDivision(String prefix) {
    String rest = prefix;
    for (String division :
        Arrays.asList(
            address.province(),
            address.city(),
            address.district(),
            address.street(),
            address.community())) {
      if (division != null && rest.startsWith(division)) {
        rest = rest.substring(division.length());
      } else if (division != null && rest.startsWith(shortened(division))) {
        rest = rest.substring(shortened(division).length());
      }
    }
    return rest.isEmpty();
  }

  private static String shortened(String division) {
    String stem = DIVISION_WORD.matcher(division).replaceFirst("");
    return stem.length() < 2 ? division : stem;
  }

  /** All keys by which it is found: road, estate, village and other names. */
  List<String> keys() {
    return Stream.concat(
            Stream.of(
                road,
                estate,
                estate == null ? null : NameKey.stem(estate),
                key(address.community())),
            Stream.concat(names.stream(), alleyKeys()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private Stream<String> alleyKeys() {
    String community = key(address.community());
    return alleys.stream()
        .flatMap(alley -> {
          var ofCommunity = community == null ? null : VillageAlley.of(community + alley.alley());
          return ofCommunity == null || !ofCommunity.isOfCommunity()
              ? Stream.of(alley.key())
              : Stream.of(alley.key(), ofCommunity.communityKey());
        });
  }

  /**
   * The numbers under which it is found by a name: the plate by its road; by any other name the
   * number of the building, or the plate where it has no such number.
   */
  Set<String> numbers(String key) {
    var numbers = new HashSet<String>();
    if (key.equals(road) || VillageAlley.isKey(key) && plate != null) {
      numbers.addAll(plate == null ? List.of("") : NumberComparison.expandRange(plate));
    }
    if (!key.equals(road) || names.contains(key) || key.equals(estate)) {
      numbers.add(house == null ? "" : house);
      if (house == null && plate != null) {
        numbers.add(plate);
      }
    }
    return numbers;
  }

  private static @Nullable String key(@Nullable String name) {
    return name == null ? null : NameKey.of(name);
  }

  private static @Nullable String bare(@Nullable String number) {
    return number == null ? null : NumberText.bare(NameKey.cleaned(number));
  }
}
