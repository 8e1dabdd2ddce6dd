package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.housing.division.Division;
import io.anju.housing.division.OfficialList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The names of all divisions down to the street, because people come from everywhere and write
 * where they came from.
 */
public final class NationalDivisionNames {

  private static final int BATCH = 5_000;

  private NationalDivisionNames() {}

  /** From the official list that the build packed. */
  public static DivisionNames load() {
    return load(List.of());
  }

  /**
   * @param revised what was founded or renamed since: it counts under the name it has now, and is
   *     known by those it had
   */
  public static DivisionNames load(Collection<Division> revised) {
    var names = new DivisionNames();
    Map<String, String> cities = new HashMap<>();
    var byCode =
        revised.stream()
            .filter(division -> division.level() != Level.COMMUNITY)
            .collect(
                Collectors.toMap(
                    Division::code,
                    Function.identity(),
                    (one, _) -> one,
                    () -> new TreeMap<>(Comparator.comparing(DivisionCode::value))));
    // Not on the bureau's list, and part of what people write.
    names.add("81", Level.PROVINCE, "香港特别行政区");
    names.add("82", Level.PROVINCE, "澳门特别行政区");
    names.add("71", Level.PROVINCE, "台湾省");
    OfficialList.read(
        Level.STREET,
        _ -> true,
        BATCH,
        batch ->
            add(
                batch.stream()
                    .map(listed -> Optional.ofNullable(byCode.remove(listed.code())).orElse(listed))
                    .toList(),
                names,
                cities));
    add(List.copyOf(byCode.values()), names, cities);
    names.addFormerNames();
    return names;
  }

  private static void add(List<Division> batch, DivisionNames names, Map<String, String> cities) {
    for (var division : batch) {
      String code = division.code().value();
      String addressName = division.addressName();
      names.add(code, division.level(), addressName);
      division
          .formerAddressNames()
          .forEach(former -> names.addFormer(code, division.level(), former, addressName));
      if (division.level() == Level.CITY) {
        cities.put(code, addressName);
      } else if (division.level() == Level.DISTRICT) {
        names.addWithin(
            code,
            Level.DISTRICT,
            addressName,
            cities.getOrDefault(code.substring(0, Level.CITY.digits()), ""));
      }
    }
  }
}
