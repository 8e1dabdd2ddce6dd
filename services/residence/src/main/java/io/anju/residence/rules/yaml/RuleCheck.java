package io.anju.residence.rules.yaml;

import io.anju.residence.rules.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Says what is wrong with a rule file before a registry is started with it. */
public final class RuleCheck {

  private final RuleFiles files = new RuleFiles();
  private final SequencedMap<String, RuleSet> byText = new LinkedHashMap<>();

  /** @param folder the city's own files, which it is to stand beside as well as those that ship; blank where there are none */
  public RuleCheck(String folder) {
    new RuleFolder(folder).ruleSets().sequencedValues().forEach(text -> {
      // A neighbour that is wrong itself is told of when it is checked.
      if (files.read(text) instanceof Reading.Sound sound) {
        byText.put(text, sound.rules());
      }
    });
  }

  /** Nothing where it is right. A file that is among its neighbours already is not held against itself. */
  public List<RuleFlaw> flaws(String text) {
    return switch (files.read(text)) {
      case Reading.Flawed flawed -> flawed.flaws();
      case Reading.Sound sound -> RuleFiles.overlaps(neighbours(text), sound.rules(), text);
    };
  }

  private List<RuleSet> neighbours(String text) {
    return byText.entrySet().stream().filter(known -> !known.getKey().equals(text)).map(known -> known.getValue()).toList();
  }
}
