package io.anju.bench.addresses;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.StandardisedAddress;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The scores of one variant. */
final class EvaluationScore {

  private int total;
  private int correct;
  private int wrong;
  private int unmatched;
  private long foundElements;
  private long expectedElements;
  private long agreedElements;
  private @Nullable String firstMiss;

  void add(EvaluationCase evaluationCase, StandardisedAddress result) {
    total++;
    String dwelling = matchedDwelling(result);
    if (dwelling == null) {
      unmatched++;
      correct += evaluationCase.expectedDwelling() == null ? 1 : 0;
    } else if (dwelling.equals(evaluationCase.expectedDwelling())) {
      correct++;
    } else {
      wrong++;
    }
    if (!Objects.equals(dwelling, evaluationCase.expectedDwelling())
        && (firstMiss == null || dwelling != null && wrong == 1)) {
      firstMiss =
          evaluationCase.text()
              + " → "
              + result.category()
              + " "
              + result.normalised()
              + (dwelling == null ? "" : " WRONG " + result.matches().getFirst().address());
    }
    if (evaluationCase.elements() != null) {
      addElements(evaluationCase.elements(), result);
    }
  }

  private void addElements(Map<WrittenAddress.Part, String> elements, StandardisedAddress result) {
    var expectedValues = new HashSet<String>();
    elements.forEach((part, value) -> expectedValues.add(part + NumberText.bare(value)));
    var foundValues = new HashSet<String>();
    result
        .parsed()
        .found()
        .forEach(element -> foundValues.add(element.element() + NumberText.bare(element.value())));
    expectedElements += expectedValues.size();
    foundElements += foundValues.size();
    foundValues.retainAll(expectedValues);
    agreedElements += foundValues.size();
  }

  private static @Nullable String matchedDwelling(StandardisedAddress result) {
    boolean matched = result.category() == Category.EXACT || result.category() == Category.PROBABLE;
    return matched ? result.matches().getFirst().dwellingCode() : null;
  }

  void add(EvaluationScore other) {
    total += other.total;
    correct += other.correct;
    wrong += other.wrong;
    unmatched += other.unmatched;
    foundElements += other.foundElements;
    expectedElements += other.expectedElements;
    agreedElements += other.agreedElements;
  }

  int total() {
    return total;
  }

  int correct() {
    return correct;
  }

  int wrong() {
    return wrong;
  }

  /** The first case that was not matched as expected; null if there is none. */
  @Nullable String firstMiss() {
    return firstMiss;
  }

  /** cases | right dwelling | no match | wrong dwelling | F1 of the elements. */
  String row(String kind) {
    String f1 =
        expectedElements == 0
            ? ""
            : "%.1f %%".formatted(200.0 * agreedElements / (expectedElements + foundElements));
    return "| %s | %,d | %.1f %% | %.1f %% | %.2f %% | %s |"
        .formatted(
            kind,
            total,
            100.0 * correct / total,
            100.0 * unmatched / total,
            100.0 * wrong / total,
            f1);
  }
}
