package io.anju.bench.addresses;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.division.Division;
import io.anju.housing.division.OfficialList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Real divisions of the country in which made-up addresses lie. */
final class NationalPlaces {

  /** Without a district, cities such as 东莞 and 中山 have no place here. */
  private static final Predicate<String> ORDINARY = name -> name.matches("\\p{IsHan}{2,4}[区县市]");

  private final Map<String, String> names = new HashMap<>();
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Set<String>> byStem = new HashMap<>();
  private final Set<String> official = new HashSet<>();

  record Place(String province, String city, String district, String street) {}

  NationalPlaces() {
    OfficialList.read(Level.STREET, _ -> true, 5_000, batch -> batch.forEach(this::add));
  }

  private void add(Division division) {
    String code = division.code().value();
    String name = division.addressName();
    if (name.isEmpty()) {
      return;
    }
    official.add(name);
    byStem.computeIfAbsent(stem(name), _ -> new HashSet<>()).add(code);
    if (division.level() != Level.STREET) {
      names.put(code, name);
      return;
    }
    String province = names.get(code.substring(0, 2));
    String city = names.get(code.substring(0, 4));
    String district = names.get(code.substring(0, 6));
    if (province != null
        && city != null
        && district != null
        && ORDINARY.test(district)
        && city.matches("\\p{IsHan}{2,3}市")
        && name.matches("\\p{IsHan}{2,3}(?:街道|镇)")) {
      places.add(new Place(province, city, district, name));
    }
  }

  Place any(Random random, Predicate<Place> wanted) {
    Place place;
    do {
      place = places.get(random.nextInt(places.size()));
    } while (!wanted.test(place));
    return place;
  }

  /** Whether no other division of the country is called so, except those inside it. */
  boolean isOnly(String name) {
    var codes = byStem.getOrDefault(stem(name), Set.of());
    String first = codes.stream().min(String::compareTo).orElse("");
    return first.length() == 6 && codes.stream().allMatch(code -> code.startsWith(first));
  }

  boolean isOfficial(String name) {
    return official.contains(name);
  }

  static String stem(String name) {
    String stem = name.replaceFirst("(?:自治区|新区|街道|[省市区县镇乡])$", "");
    return stem.length() < 2 ? name : stem;
  }
}
