package io.anju.housing.dwelling;

import io.anju.codes.DwellingCode;
import io.anju.platform.aggregate.Versioned;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The predecessors and successors of a dwelling over all generations.
 *
 * @param ancestors the nearest first
 * @param descendants the nearest first
 */
public record Lineage(Dwelling dwelling, List<Dwelling> ancestors, List<Dwelling> descendants) {

  private static final int MAX_GENERATIONS = 50;

  public Lineage {
    ancestors = List.copyOf(ancestors);
    descendants = List.copyOf(descendants);
  }

  /** Read generation by generation, each in one read. */
  static Lineage of(
      Dwelling dwelling, Function<Set<DwellingCode>, List<Versioned<Dwelling>>> read) {
    return new Lineage(
        dwelling,
        generations(dwelling, Dwelling::predecessors, read),
        generations(dwelling, Lineage::directSuccessors, read));
  }

  /** The codes it leads to today: its own while in use, else the descendants in use. */
  public List<DwellingCode> currentCodes() {
    return switch (dwelling) {
      case Dwelling.Current current -> List.of(current.details().code());
      case Dwelling.Retired _ ->
          descendants.stream()
              .filter(Dwelling.Current.class::isInstance)
              .map(one -> one.details().code())
              .toList();
    };
  }

  private static List<Dwelling> generations(
      Dwelling from,
      Function<Dwelling, List<DwellingCode>> next,
      Function<Set<DwellingCode>, List<Versioned<Dwelling>>> read) {
    Map<DwellingCode, Dwelling> found = new LinkedHashMap<>();
    Set<DwellingCode> wanted = new LinkedHashSet<>(next.apply(from));
    for (int generation = 0; generation < MAX_GENERATIONS && !wanted.isEmpty(); generation++) {
      read.apply(wanted).forEach(one -> found.put(one.state().details().code(), one.state()));
      var following = new LinkedHashSet<DwellingCode>();
      wanted.stream()
          .filter(found::containsKey)
          .forEach(code -> following.addAll(next.apply(found.get(code))));
      following.removeAll(found.keySet());
      wanted = following;
    }
    return new ArrayList<>(found.values());
  }

  static List<DwellingCode> directSuccessors(Dwelling dwelling) {
    return switch (dwelling) {
      case Dwelling.Current _ -> List.of();
      case Dwelling.Retired retired -> retired.successors();
    };
  }
}
