package io.anju.housing.address.match;

import io.anju.contract.housing.Address;
import io.anju.housing.address.NumberText;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A coded building with the keys by which it is compared.
 *
 * @param community the division it lies in
 * @param text its address in one line
 * @param names keys of its popular, short and former names
 * @param road key of its road; null where it has none, like plate, estate and house
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
    @Nullable String house) {

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
        bare(address.building()));
  }

  /** All keys by which it is found: road, estate, village and other names. */
  List<String> keys() {
    return Stream.concat(
            Stream.of(
                road,
                estate,
                estate == null ? null : NameKey.stem(estate),
                key(address.community())),
            names.stream())
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * The numbers under which it is found by a name: the plate by its road; by any other name the
   * number of the building, or the plate where it has no such number.
   */
  Set<String> numbers(String key) {
    var numbers = new HashSet<String>();
    if (key.equals(road)) {
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
