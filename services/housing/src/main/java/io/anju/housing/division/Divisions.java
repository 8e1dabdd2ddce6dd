package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks divisions up. */
public final class Divisions {

  private final DivisionRepository repository;

  public Divisions(DivisionRepository repository) {
    this.repository = repository;
  }

  /** The division and all above it; empty where it, or one above it, is not on the list. */
  public Optional<DivisionPath> path(DivisionCode code) {
    var codes = new ArrayList<DivisionCode>();
    for (var next = Optional.of(code); next.isPresent(); next = next.get().parent()) {
      codes.add(next.get());
    }
    var found = repository.findAll(codes);
    return found.size() < codes.size()
        ? Optional.empty()
        : Optional.of(
            new DivisionPath(
                found.stream().sorted(Comparator.comparing(Division::level)).toList()));
  }

  public List<Division> children(
      DivisionCode parent, LocalDate day, Optional<String> after, int limit) {
    return repository.findChildren(parent, day, after, limit);
  }

  /**
   * What a code stands for today: itself, or what has its ground now, through as many changes as
   * there were. Empty for a code that is not there, and for one that is gone without a successor.
   */
  public List<DivisionCode> current(DivisionCode code) {
    var current = new ArrayList<DivisionCode>();
    var seen = new HashSet<DivisionCode>();
    var next = List.of(code);
    while (!next.isEmpty()) {
      var found = repository.findAll(next.stream().filter(seen::add).toList());
      found.stream().filter(one -> !one.ended()).map(Division::code).forEach(current::add);
      next = found.stream().flatMap(one -> one.successors().stream()).distinct().toList();
    }
    return current;
  }

  /** All that were founded or renamed since the list the registry began with. */
  public List<Division> revised() {
    return repository.findRevised();
  }

  /**
   * What the codes of all that are gone stand for today; those that nobody succeeded are left out.
   */
  public Map<DivisionCode, List<DivisionCode>> currentCodesOfEnded() {
    var currentByEnded = new HashMap<DivisionCode, List<DivisionCode>>();
    for (var one : repository.findEnded()) {
      var current = current(one.code());
      if (!current.isEmpty()) {
        currentByEnded.put(one.code(), current);
      }
    }
    return currentByEnded;
  }
}
