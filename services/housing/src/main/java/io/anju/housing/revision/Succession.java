package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.division.Division;
import io.anju.housing.revision.DivisionChange.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Determines the successors of ended divisions. The list decides where it names them. Otherwise the
 * only new division of the same level and name under the same parent, or under the parent's
 * successor, is taken; where there are several or none, the division has no successor.
 */
final class Succession {

  private final Map<DivisionCode, List<DivisionCode>> successorsByCode = new HashMap<>();
  private final Map<String, List<ListedDivision>> newByName;

  private Succession(List<ListedDivision> added) {
    this.newByName =
        added.stream().collect(Collectors.groupingBy(row -> key(row.code(), row.name())));
  }

  static List<DivisionChange> of(
      List<Division> ended,
      List<ListedDivision> added,
      Map<DivisionCode, List<DivisionCode>> statedSuccessors) {
    var succession = new Succession(added);
    // Upper levels first: the successor of a district says where to look for those of its streets.
    ended.stream()
        .sorted(Comparator.comparing(Division::level))
        .forEach(one ->
            succession.successorsByCode.put(
                one.code(), statedSuccessors.getOrDefault(one.code(), succession.inferred(one))));
    var predecessorCounts =
        succession.successorsByCode.values().stream()
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    var changes = new ArrayList<DivisionChange>();
    for (var one : ended) {
      var successors = succession.successorsByCode.getOrDefault(one.code(), List.of());
      changes.add(
          new DivisionChange(
              one.code(),
              kind(successors, predecessorCounts),
              Optional.of(one.name()),
              Optional.empty(),
              successors,
              !successors.isEmpty() && !statedSuccessors.containsKey(one.code())));
    }
    return changes;
  }

  private List<DivisionCode> inferred(Division ended) {
    var parents =
        ended
            .code()
            .parent()
            .map(parent -> successorsByCode.getOrDefault(parent, List.of(parent)))
            .orElse(List.of());
    var sameName =
        newByName.getOrDefault(key(ended.code(), ended.name()), List.of()).stream()
            .filter(row ->
                parents.isEmpty() || row.code().parent().filter(parents::contains).isPresent())
            .toList();
    return sameName.size() == 1 ? List.of(sameName.getFirst().code()) : List.of();
  }

  private static Kind kind(
      List<DivisionCode> successors, Map<DivisionCode, Long> predecessorCounts) {
    return switch (successors.size()) {
      case 0 -> Kind.REMOVED;
      case 1 ->
          predecessorCounts.getOrDefault(successors.getFirst(), 0L) > 1 ? Kind.MERGED : Kind.MOVED;
      default -> Kind.SPLIT;
    };
  }

  private static String key(DivisionCode code, String name) {
    return code.level() + " " + name;
  }
}
