package io.anju.residence.rules.yaml;

import io.anju.residence.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Says what is wrong with a rule file before a registry is started with it. */
public final class RuleFileChecker {

  private final RuleFiles files = new RuleFiles();
  private final SequencedMap<String, RuleSet> byText = new LinkedHashMap<>();

  /**
   * @param folder the city's own files, which it is to stand beside as well as those that ship;
   *     blank where there are none
   */
  public RuleFileChecker(String folder) {
    new RuleFolder(folder)
        .ruleSets()
        .sequencedValues()
        .forEach(text -> {
          // Another file with errors of its own is reported when it is checked.
          if (files.read(text) instanceof RuleFileResult.Valid valid) {
            byText.put(text, valid.rules());
          }
        });
  }

  /**
   * Nothing where it is right. A file that is among its neighbours already is not held against
   * itself.
   */
  public List<RuleValidationError> validationErrors(String text) {
    return switch (files.read(text)) {
      case RuleFileResult.Invalid invalid -> invalid.errors();
      case RuleFileResult.Valid valid ->
          RuleFiles.overlaps(otherRuleSets(text), valid.rules(), text);
    };
  }

  private List<RuleSet> otherRuleSets(String text) {
    return byText.entrySet().stream()
        .filter(known -> !known.getKey().equals(text))
        .map(known -> known.getValue())
        .toList();
  }
}
