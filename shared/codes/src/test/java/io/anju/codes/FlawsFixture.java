package io.anju.codes;

import java.util.Collection;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Writes flaws the way the tables of vectors do: {@code code name=value name=value, code ...}, names in order. */
final class FlawsFixture {

  private FlawsFixture() {}

  static String flawsOf(Checked<?> checked) {
    return written(checked.flaws());
  }

  static String written(Collection<Flaw> flaws) {
    return flaws.stream().map(FlawsFixture::written).collect(Collectors.joining(", "));
  }

  private static String written(Flaw flaw) {
    var arguments = new TreeMap<>(flaw.arguments()).entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
    return (flaw.code() + " " + arguments).strip();
  }
}
