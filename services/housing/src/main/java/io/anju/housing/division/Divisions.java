package io.anju.housing.division;

import io.anju.codes.DivisionCode;
import io.anju.housing.HousingError;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks divisions up by their codes. */
public final class Divisions {

  private final DivisionRepository repository;
  private final LoadSelection selection;

  public Divisions(DivisionRepository repository, LoadSelection selection) {
    this.repository = repository;
    this.selection = selection;
  }

  /** The division and all above it; empty where it, or one above it, is not registered. */
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

  /**
   * Why nothing can be coded in a division. {@code community-not-loaded} where its district is on
   * the list and this registry does not load what lies below it: the error names the setting that
   * does. Otherwise {@code community-unknown}.
   */
  public RegistryException unusable(DivisionCode code) {
    return isNotLoaded(code)
        ? new RegistryException(
            HousingError.COMMUNITY_NOT_LOADED,
            Map.of(
                "community", code.value(),
                "prefix", LoadSelection.prefixOf(code),
                "setting", selection.settingWith(code)))
        : new RegistryException(HousingError.COMMUNITY_UNKNOWN, Map.of("community", code.value()));
  }

  private boolean isNotLoaded(DivisionCode code) {
    if (selection.keeps(code)) {
      return false;
    }
    var district =
        new DivisionCode(code.value().substring(0, LoadSelection.KEPT_EVERYWHERE.digits()));
    return !repository.findAll(List.of(district)).isEmpty()
        && repository.findAll(List.of(code)).isEmpty();
  }

  /** The divisions directly below one on a day, in the order of their codes. */
  public List<Division> children(
      DivisionCode parent, LocalDate day, Optional<String> after, int limit) {
    return repository.findChildren(parent, day, after, limit);
  }

  /**
   * The divisions that a code stands for today: the division itself, or its successors through all
   * later changes. Empty for an unknown code, and for an ended division without a successor.
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

  /** All divisions that were founded or renamed since the first list. */
  public List<Division> revised() {
    return repository.findRevised();
  }

  /** The present successors of every ended division; divisions without any are left out. */
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
