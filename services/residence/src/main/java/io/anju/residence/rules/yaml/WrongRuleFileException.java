package io.anju.residence.rules.yaml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file the service cannot start with, and the place of everything that is wrong with it. */
final class WrongRuleFileException extends IllegalStateException {

  WrongRuleFileException(String name, List<RuleFlaw> flaws) {
    super(flaws.stream().map(flaw -> flaw.in(name, Locale.ENGLISH)).collect(Collectors.joining("\n")));
  }
}
