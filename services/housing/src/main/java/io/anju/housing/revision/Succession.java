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
 * Who gets the ground of those that go. What the list says holds; where it says nothing, the one new division of the same level and name
 * under the same parent, or under its parent's successor, is taken for it. Where that could be several, or none, nobody is.
 */
final class Succession {

  private final Map<DivisionCode, List<DivisionCode>> found = new HashMap<>();
  private final Map<String, List<ListedDivision>> newByName;

  private Succession(List<ListedDivision> added) {
    this.newByName = added.stream().collect(Collectors.groupingBy(row -> key(row.code(), row.name())));
  }

  static List<DivisionChange> of(List<Division> gone, List<ListedDivision> added, Map<DivisionCode, List<DivisionCode>> stated) {
    var succession = new Succession(added);
    // Upper levels first: the successor of a district says where to look for those of its streets.
    gone.stream().sorted(Comparator.comparing(Division::level)).forEach(one ->
        succession.found.put(one.code(), stated.getOrDefault(one.code(), succession.inferred(one))));
    var heirs = succession.found.values().stream().flatMap(List::stream).collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    var changes = new ArrayList<DivisionChange>();
    for (var one : gone) {
      var successors = succession.found.get(one.code());
      changes.add(new DivisionChange(one.code(), kind(successors, heirs), Optional.of(one.name()), Optional.empty(), successors,
          !successors.isEmpty() && !stated.containsKey(one.code())));
    }
    return changes;
  }

  private List<DivisionCode> inferred(Division gone) {
    var parents = gone.code().parent().map(parent -> found.getOrDefault(parent, List.of(parent))).orElse(List.of());
    var same = newByName.getOrDefault(key(gone.code(), gone.name()), List.of()).stream()
        .filter(row -> parents.isEmpty() || row.code().parent().filter(parents::contains).isPresent()).toList();
    return same.size() == 1 ? List.of(same.getFirst().code()) : List.of();
  }

  private static Kind kind(List<DivisionCode> successors, Map<DivisionCode, Long> heirs) {
    return switch (successors.size()) {
      case 0 -> Kind.REMOVED;
      case 1 -> heirs.get(successors.getFirst()) > 1 ? Kind.MERGED : Kind.MOVED;
      default -> Kind.SPLIT;
    };
  }

  private static String key(DivisionCode code, String name) {
    return code.level() + " " + name;
  }
}
