package io.anju.employment.reconciliation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the registers tell of one personId. An older fact changes nothing, so that facts may come late; the same fact is read again, so
 * that all of them may be told anew to documents that an earlier reading has left, without a decision in them being lost.
 */
public record Sides(Map<String, Job> jobs, Optional<Registered> registered, Map<String, Card> cards) {

  public static final Sides NOTHING = new Sides(Map.of(), Optional.empty(), Map.of());

  public Sides {
    jobs = Map.copyOf(jobs);
    cards = Map.copyOf(cards);
  }

  public Sides with(Job told) {
    var known = jobs.get(told.recordId());
    return known != null && known.version() > told.version() ? this : new Sides(and(jobs, told.recordId(), told), registered, cards);
  }

  public Sides with(Registered told) {
    return registered.filter(known -> known.version() > told.version()).isPresent() ? this
        : new Sides(jobs, Optional.of(told), cards);
  }

  public Sides with(Card told) {
    var known = cards.get(told.permitId());
    return known != null && known.version() > told.version() ? this : new Sides(jobs, registered, and(cards, told.permitId(), told));
  }

  Optional<String> movedTo() {
    return registered.flatMap(Registered::movedTo);
  }

  List<String> aliases() {
    return registered.map(Registered::aliases).orElse(List.of());
  }

  /** The other ids it hangs together with. */
  Set<String> related() {
    var ids = new TreeSet<>(aliases());
    movedTo().ifPresent(ids::add);
    return ids;
  }

  /** With the jobs and permits that were told under former ids (ADR 12). */
  Sides joined(Collection<Sides> former) {
    if (former.isEmpty()) {
      return this;
    }
    var allJobs = new HashMap<>(jobs);
    var allCards = new HashMap<>(cards);
    former.forEach(sides -> {
      sides.jobs.forEach(allJobs::putIfAbsent);
      sides.cards.forEach(allCards::putIfAbsent);
    });
    return new Sides(allJobs, registered, allCards);
  }

  private static <T> Map<String, T> and(Map<String, T> known, String id, T told) {
    var all = new HashMap<>(known);
    all.put(id, told);
    return all;
  }
}
