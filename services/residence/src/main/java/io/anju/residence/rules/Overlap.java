package io.anju.residence.rules;

import io.anju.residence.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Why two rule sets conflict: it is undefined which of them applies. A newer version that replaces
 * an older one from its first day on is no conflict.
 *
 * @param field of the second set that is at fault, by its name in the file
 */
public record Overlap(String field, Text text) {

  public static List<Overlap> between(RuleSet one, RuleSet other) {
    var found = new ArrayList<Overlap>();
    Map<String, Object> names =
        Map.of("one", one.reference().id() + " " + one.reference().version());
    if (one.reference().equals(other.reference())) {
      found.add(
          new Overlap(
              "version",
              new Text(
                      "已有规则集 {one}，须用新的版本号",
                      "there is a rule set {one} already: a new one needs a new version")
                  .filled(names)));
    } else if (one.from().equals(other.from()) && bindSameDivision(one, other)) {
      found.add(
          new Overlap(
              "from",
              new Text(
                      "与 {one} 适用于同一行政区划且同日生效",
                      "{one} is bound to the same division from the same day on")
                  .filled(names)));
    } else if (one.reference().id().equals(other.reference().id())
        && (outlasts(one, other) || outlasts(other, one))) {
      found.add(
          new Overlap(
              "from",
              new Text("与 {one} 的有效期重叠", "{one} is in force at the same time").filled(names)));
    }
    return found;
  }

  /** An end that was set is meant: before a newer version begins, not after. */
  private static boolean outlasts(RuleSet older, RuleSet newer) {
    return older.from().isBefore(newer.from())
        && older.until().filter(end -> end.isAfter(newer.from())).isPresent();
  }

  private static boolean bindSameDivision(RuleSet one, RuleSet other) {
    return one.divisions().isEmpty() && other.divisions().isEmpty()
        || one.divisions().stream().anyMatch(other.divisions()::contains);
  }
}
