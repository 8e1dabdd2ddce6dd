package io.anju.housing.address.match;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Divisions that are gone and who has their ground now: people go on writing the district they
 * know.
 */
public final class DivisionSuccessors {

  private volatile Map<String, List<String>> successors = Map.of();

  /**
   * @param successors the codes of those that are gone, with those that stand on their ground today
   */
  public void replaceAll(Map<String, List<String>> successors) {
    this.successors = Map.copyOf(successors);
  }

  /** The codes with those of successors for all that are gone. */
  Set<String> resolve(Set<String> codes) {
    var known = successors;
    if (known.isEmpty() || codes.stream().noneMatch(known::containsKey)) {
      return codes;
    }
    var resolved = new HashSet<String>();
    codes.forEach(code -> resolved.addAll(known.getOrDefault(code, List.of(code))));
    return resolved;
  }
}
