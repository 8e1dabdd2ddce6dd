package io.anju.housing.dwelling;

import io.anju.contract.housing.DwellingUse;
import io.anju.platform.error.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Surveyed attributes of a dwelling, which a later survey may change.
 *
 * @param area square metres
 * @param rooms the number of rooms
 * @param parts the single rooms, where they were surveyed
 * @param lettable false where it must not be let, for example because it is unsafe
 */
public record DwellingAttributes(
    Optional<BigDecimal> area,
    DwellingUse use,
    Optional<Integer> rooms,
    List<Part> parts,
    boolean lettable) {

  public DwellingAttributes {
    parts = List.copyOf(parts);
  }

  /**
   * With the values of a later survey; what it left out stays.
   *
   * @param lettableSurveyed whether the survey covers {@code lettable}
   */
  public DwellingAttributes updatedWith(DwellingAttributes later, boolean lettableSurveyed) {
    return new DwellingAttributes(
        later
            .area
            .filter(found -> area.filter(known -> known.compareTo(found) == 0).isEmpty())
            .or(() -> area),
        later.use,
        later.rooms.or(() -> rooms),
        later.parts.isEmpty() ? parts : later.parts,
        lettableSurveyed ? later.lettable : lettable);
  }

  /** Single rooms need different names, and together are not larger than the dwelling. */
  List<FieldError> validate() {
    var errors = new ArrayList<FieldError>();
    var names = parts.stream().map(Part::name).toList();
    for (int i = 0; i < parts.size(); i++) {
      if (names.indexOf(names.get(i)) < i) {
        errors.add(FieldError.of("parts[" + i + "].name", "duplicate", Map.of()));
      }
    }
    var sum =
        parts.stream()
            .flatMap(part -> part.area().stream())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (area.filter(whole -> sum.compareTo(whole) > 0).isPresent()) {
      errors.add(
          FieldError.of(
              "parts", "larger-than-dwelling", Map.of("area", area.get().toPlainString())));
    }
    return errors;
  }
}
