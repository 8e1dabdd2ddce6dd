package io.anju.residence.rules.settlement;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The cities of a size, by the people in their urban area.
 *
 * @param from the day from which the size is stated; empty where always
 * @param cities by code; none for all that are not listed elsewhere
 */
public record CitySizes(
    CitySize size, Optional<LocalDate> from, String article, List<DivisionCode> cities) {

  public CitySizes {
    Objects.requireNonNull(from, "from");
    cities = List.copyOf(cities);
  }

  boolean lists(DivisionCode city) {
    return cities.contains(city);
  }

  boolean others(LocalDate on) {
    return cities.isEmpty() && from.filter(on::isBefore).isEmpty();
  }
}
