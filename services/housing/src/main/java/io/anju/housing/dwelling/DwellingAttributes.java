package io.anju.housing.dwelling;

import io.anju.contract.housing.DwellingUse;
import io.anju.platform.error.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a surveyor notes of a dwelling and may note again.
 *
 * @param area square metres
 * @param rooms how many it has
 * @param parts the rooms one by one, where they were surveyed
 * @param lettable false where it must not be let, such as an unsafe one
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
   * What a later survey found, and what it did not look at as it was.
   *
   * @param lettableSurveyed whether it looked at that
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

  /** Parts must have names of their own and fit into the whole. */
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
