package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks divisions up. */
public final class Divisions {

  private final DivisionRegister register;

  public Divisions(DivisionRegister register) {
    this.register = register;
  }

  /** The division and all above it; empty where it, or one above it, is not on the list. */
  public Optional<DivisionPath> path(DivisionCode code) {
    var codes = new ArrayList<DivisionCode>();
    for (var next = Optional.of(code); next.isPresent(); next = next.get().parent()) {
      codes.add(next.get());
    }
    var found = register.findAll(codes);
    return found.size() < codes.size() ? Optional.empty()
        : Optional.of(new DivisionPath(found.stream().sorted(Comparator.comparing(Division::level)).toList()));
  }

  public List<Division> children(DivisionCode parent, Optional<String> after, int limit) {
    return register.children(parent, after, limit);
  }
}
