package io.anju.bench.addresses;

import io.anju.bench.addresses.WrittenAddress.Part;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of an evaluation, reproducible from a seed. */
final class EvaluationCases {

  private static final int MAX_TRIES_PER_CASE = 60;

  private EvaluationCases() {}

  static List<EvaluationCase> variants(
      List<SyntheticBuilding> buildings, int casesPerKind, long seed) {
    var cases = new ArrayList<EvaluationCase>();
    for (var variant : AddressVariant.values()) {
      var random = new Random(seed + variant.ordinal());
      for (int i = 0, tries = 0;
          i < casesPerKind && tries < casesPerKind * MAX_TRIES_PER_CASE;
          tries++) {
        var dwelling = randomDwelling(buildings, random);
        var address = variant.write(dwelling, random);
        if (address != null) {
          cases.add(
              new EvaluationCase(
                  variant.description(),
                  address.text(),
                  dwelling.code(),
                  Map.copyOf(address.expected())));
          i++;
        }
      }
    }
    return cases;
  }

  static List<EvaluationCase> unmatchable(
      List<SyntheticBuilding> buildings, int casesPerKind, long seed) {
    var cases = new ArrayList<EvaluationCase>();
    var names = new HashSet<String>();
    buildings.stream()
        .map(SyntheticBuilding::address)
        .flatMap(address -> Stream.<@Nullable String>of(address.road(), address.estate()))
        .flatMap(Stream::ofNullable)
        .forEach(names::add);
    for (var variant : UnmatchableVariant.values()) {
      var random = new Random(seed + 1_000 + variant.ordinal());
      for (int i = 0, tries = 0;
          i < casesPerKind && tries < casesPerKind * MAX_TRIES_PER_CASE;
          tries++) {
        var address = variant.write(randomDwelling(buildings, random), random);
        // A misspelt name must not be the name of another place.
        boolean coded =
            address != null
                && variant.changesName()
                && (names.contains(address.get(Part.ROAD))
                    || names.contains(address.get(Part.ESTATE)));
        if (address != null && !coded) {
          cases.add(new EvaluationCase(variant.description(), address.text(), null, null));
          i++;
        }
      }
    }
    return cases;
  }

  /** The hand-written cases, {@code text | dwelling}, over the buildings of {@link HardCases}. */
  static List<EvaluationCase> hardCases() {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(EvaluationCases.class.getResourceAsStream("hard-cases.txt")),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split(" *\\| *"))
          .map(columns ->
              new EvaluationCase(
                  "hard cases by hand",
                  columns[0],
                  columns[1].equals("-") ? null : columns[1],
                  null))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SyntheticDwelling randomDwelling(
      List<SyntheticBuilding> buildings, Random random) {
    var dwellings = buildings.get(random.nextInt(buildings.size())).dwellings();
    return dwellings.get(random.nextInt(dwellings.size()));
  }
}
