package io.anju.housing.address.parse;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.housing.division.Division;
import io.anju.housing.division.OfficialList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Loads the names of all divisions of the country down to the street, because people give addresses
 * from everywhere.
 */
public final class NationalDivisionNames {

  private static final int BATCH = 5_000;

  private NationalDivisionNames() {}

  /** From the packed official list alone. */
  public static DivisionNames load() {
    return load(List.of());
  }

  /**
   * @param revised divisions founded or renamed since; each is known by its present name and its
   *     former ones
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
    // Not on the official list, but part of addresses.
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
    addDissolved(names);
    names.addFormerNames();
    return names;
  }

  private static void addDissolved(DivisionNames names) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    NationalDivisionNames.class.getResourceAsStream("dissolved-divisions.txt")),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(" "))
          .forEach(columns -> names.addDissolved(columns[0], List.of(columns[2].split(","))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
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
