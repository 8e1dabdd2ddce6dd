package io.anju.residence.rules.condition;

import io.anju.residence.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What became of one condition.
 *
 * @param have months, or 1 for a proof that is there
 * @param evidence references of what was counted
 * @param confirmed the department's reference, where it is met by confirmation
 * @param article the provision it comes from
 */
public record Finding(
    String code,
    boolean met,
    int have,
    int need,
    List<String> evidence,
    Optional<String> confirmed,
    String article,
    Text text) {

  public Finding {
    evidence = List.copyOf(evidence);
  }
}
