package io.anju.residence.division;

import io.anju.codes.DivisionCode;
import java.util.Set;

/** The city residence counts in (Decree 663 art. 2: 到其他城市居住). */
public final class City {

  /**
   * Beijing, Tianjin, Shanghai and Chongqing are one city each, whatever their codes' third and
   * fourth digits.
   */
  private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

  private City() {}

  public static DivisionCode of(DivisionCode division) {
    boolean whole =
        MUNICIPALITIES.contains(division.value().substring(0, 2)) || division.value().length() < 4;
    return division.at(whole ? DivisionCode.Level.PROVINCE : DivisionCode.Level.CITY);
  }
}
