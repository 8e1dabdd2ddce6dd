package io.anju.bench.addresses;

import io.anju.housing.address.NumberText;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.Standardised;
import java.util.HashSet;
import java.util.Objects;

/** The figures of one kind of writing. */
final class Score {

  private int asked;
  private int right;
  private int wrong;
  private int abstained;
  private long found;
  private long expected;
  private long agreed;
  private String firstMiss;

  void add(Question question, Standardised answer) {
    asked++;
    String door = door(answer);
    if (door == null) {
      abstained++;
      right += question.dwelling() == null ? 1 : 0;
    } else if (door.equals(question.dwelling())) {
      right++;
    } else {
      wrong++;
    }
    if (!Objects.equals(door, question.dwelling()) && (firstMiss == null || door != null && wrong == 1)) {
      firstMiss = question.text() + " → " + answer.category() + " " + answer.normalised()
          + (door == null ? "" : " WRONG " + answer.matches().getFirst().address());
    }
    if (question.elements() != null) {
      elements(question, answer);
    }
  }

  private void elements(Question question, Standardised answer) {
    var gold = new HashSet<String>();
    question.elements().forEach((part, value) -> gold.add(part + NumberText.bare(value)));
    var got = new HashSet<String>();
    answer.parsed().found().forEach(one -> got.add(one.element() + NumberText.bare(one.value())));
    expected += gold.size();
    found += got.size();
    got.retainAll(gold);
    agreed += got.size();
  }

  private static String door(Standardised answer) {
    boolean one = answer.category() == Category.EXACT || answer.category() == Category.PROBABLE;
    return one ? answer.matches().getFirst().dwellingCode() : null;
  }

  void add(Score other) {
    asked += other.asked;
    right += other.right;
    wrong += other.wrong;
    abstained += other.abstained;
    found += other.found;
    expected += other.expected;
    agreed += other.agreed;
  }

  int asked() {
    return asked;
  }

  int right() {
    return right;
  }

  int wrong() {
    return wrong;
  }

  String firstMiss() {
    return firstMiss;
  }

  /** asked | right door | abstained | wrong door | F1 of the elements. */
  String row(String kind) {
    String f1 = expected == 0 ? "" : "%.1f %%".formatted(200.0 * agreed / (expected + found));
    return "| %s | %,d | %.1f %% | %.1f %% | %.2f %% | %s |".formatted(kind, asked, 100.0 * right / asked, 100.0 * abstained / asked,
        100.0 * wrong / asked, f1);
  }
}
