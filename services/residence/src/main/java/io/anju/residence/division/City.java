package io.anju.residence.division;

import io.anju.codes.DivisionCode;
import java.util.Optional;
import java.util.Set;

/** The city residence counts in (Decree 663 art. 2: 到其他城市居住). */
public final class City {

  /**
   * Beijing, Tianjin, Shanghai and Chongqing are one city each, whatever their codes' third and
   * fourth digits.
   */
  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  /** Cities without districts: their streets hang on the city itself. */
  private static final Set<String> WITHOUT_DISTRICTS = Set.of("4419", "4420", "4604", "6202");

  private static final String UNNAMED = "00";
  private static final String MUNICIPAL_DISTRICTS = "01";
  private static final String ADMINISTERED_BY_THE_PROVINCE = "90";
  private static final int LAST_DISTRICT = 20;
  private static final int FIRST_ZONE = 71;
  private static final int LAST_ZONE = 80;

  private City() {}

  public static DivisionCode of(DivisionCode division) {
    boolean whole =
        MUNICIPALITIES.contains(division.value().substring(0, 2)) || division.value().length() < 4;
    return division.at(whole ? DivisionCode.Level.PROVINCE : DivisionCode.Level.CITY);
  }

  /** The city a code names; empty where it names a province alone. */
  public static Optional<DivisionCode> named(DivisionCode division) {
    return Optional.of(of(division))
        .filter(city ->
            MUNICIPALITIES.contains(city.value())
                || city.level() == DivisionCode.Level.CITY && !city.value().endsWith(UNNAMED));
  }

  /**
   * The urban districts of a city together, known by the city's code, or the one county or
   * county-level city (GB/T 2260: districts 01-20, zones 71-80, all others by themselves); empty
   * where the code does not say.
   */
  public static Optional<DivisionCode> urbanAreaOrCounty(DivisionCode division) {
    var city = named(division);
    if (city.filter(one -> WITHOUT_DISTRICTS.contains(one.value())).isPresent()) {
      return city;
    }
    if (division.value().length() < DivisionCode.Level.DISTRICT.digits()) {
      return Optional.empty();
    }
    String group = division.value().substring(2, 4);
    String district = division.value().substring(4, 6);
    if (district.equals(UNNAMED)) {
      return Optional.empty();
    }
    return city.map(one -> urban(one, group, Integer.parseInt(district)))
        .flatMap(urban -> urban ? city : Optional.of(division.at(DivisionCode.Level.DISTRICT)));
  }

  private static boolean urban(DivisionCode city, String group, int district) {
    return MUNICIPALITIES.contains(city.value())
        ? group.equals(MUNICIPAL_DISTRICTS)
        : !group.equals(ADMINISTERED_BY_THE_PROVINCE)
            && (district <= LAST_DISTRICT || district >= FIRST_ZONE && district <= LAST_ZONE);
  }
}
