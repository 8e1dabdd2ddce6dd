package io.anju.residence.rules.yaml;

import io.anju.residence.rules.RuleSet;
import java.util.List;

/** What came of reading a rule file. */
public sealed interface Reading {

  record Sound(RuleSet rules) implements Reading {}

  /** Everything that is wrong, in the order of the file. */
  record Flawed(List<RuleFlaw> flaws) implements Reading {
    public Flawed {
      flaws = List.copyOf(flaws);
    }
  }
}
