package io.anju.housing.division;

import io.anju.codes.DivisionCode.Level;
import java.util.List;
import java.util.Optional;

/** A division with all divisions above it, the province first. */
public record DivisionPath(List<Division> divisions) {

  public DivisionPath {
    divisions = List.copyOf(divisions);
    if (divisions.isEmpty()) {
      throw new IllegalArgumentException("a path has at least one division");
    }
  }

  public Division last() {
    return divisions.getLast();
  }

  public Optional<Division> at(Level level) {
    return divisions.stream().filter(division -> division.level() == level).findFirst();
  }

  /** The name at a level as people write it; empty where they write none. */
  public String addressNameAt(Level level) {
    String name = at(level).map(Division::addressName).orElse("");
    boolean repeatsUpperLevel =
        level.ordinal() > 0
            && at(Level.values()[level.ordinal() - 1])
                .filter(above -> above.addressName().equals(name))
                .isPresent();
    return repeatsUpperLevel ? "" : name;
  }

  /**
   * The path as written in an address, without names that only fill a level: 北京市东城区, 广东省东莞市东城街道.
   */
  public String text() {
    var text = new StringBuilder();
    for (var level : Level.values()) {
      text.append(addressNameAt(level));
    }
    return text.toString();
  }
}
