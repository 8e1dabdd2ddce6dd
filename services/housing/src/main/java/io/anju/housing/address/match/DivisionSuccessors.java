package io.anju.housing.address.match;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The successors of ended divisions, because people go on writing the district they are used to.
 */
public final class DivisionSuccessors {

  private volatile Map<String, List<String>> successors = Map.of();

  /**
   * @param successors the codes of ended divisions, with the codes of their present successors
   */
  public void replaceAll(Map<String, List<String>> successors) {
    this.successors = Map.copyOf(successors);
  }

  /** The codes, with every ended division replaced by its successors. */
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
