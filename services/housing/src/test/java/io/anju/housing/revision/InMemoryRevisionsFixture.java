package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.housing.revision.DivisionChange.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Revisions held in memory. */
final class InMemoryRevisionsFixture implements RevisionRepository {

  private final Map<LocalDate, TreeMap<String, ListedDivision>> rows = new HashMap<>();
  private final Map<String, Revision> revisions = new HashMap<>();
  private final TreeMap<String, PlannedChange> changes = new TreeMap<>();
  private final Map<String, Long> buildings = new HashMap<>();
  private Consumer<PlannedChange> begun = _ -> {};

  /** Calls the observer whenever the relocation of a change may begin. */
  void onBegun(Consumer<PlannedChange> observer) {
    begun = observer;
  }

  void buildingsIn(String division, long count) {
    buildings.put(division, count);
  }

  PlannedChange change(String revision, String division) {
    return changes.get(revision + ":" + division);
  }

  @Override
  public void saveRows(LocalDate release, List<ListedDivision> listed) {
    listed.forEach(
        row -> rows.computeIfAbsent(release, _ -> new TreeMap<>()).put(row.code().value(), row));
  }

  @Override
  public List<ListedDivision> findRows(
      LocalDate release, String prefix, Optional<String> after, int limit) {
    return rows.getOrDefault(release, new TreeMap<>()).values().stream()
        .filter(row -> row.code().value().startsWith(prefix))
        .filter(row -> after.filter(code -> row.code().value().compareTo(code) <= 0).isEmpty())
        .limit(limit)
        .toList();
  }

  @Override
  public Optional<Revision> find(String id) {
    return Optional.ofNullable(revisions.get(id));
  }

  @Override
  public void save(Revision revision) {
    revisions.put(revision.id(), revision);
  }

  @Override
  public void replaceChanges(String revision, List<PlannedChange> planned) {
    changes.values().removeIf(change -> change.revision().equals(revision));
    planned.forEach(this::save);
  }

  @Override
  public List<PlannedChange> findChanges(
      String revision, Optional<Kind> kind, Optional<String> afterId, int limit) {
    return changes.values().stream()
        .filter(one -> one.revision().equals(revision))
        .filter(one -> kind.filter(wanted -> one.change().kind() != wanted).isEmpty())
        .filter(one -> afterId.filter(id -> one.id().compareTo(id) <= 0).isEmpty())
        .limit(limit)
        .toList();
  }

  @Override
  public void save(PlannedChange change) {
    changes.put(change.id(), change);
    if (change.progress().begun()) {
      begun.accept(change);
    }
  }

  @Override
  public Optional<PlannedChange> findUnfinished() {
    return changes.values().stream()
        .filter(one -> one.progress().begun() && !one.progress().done())
        .findFirst();
  }

  @Override
  public long countBuildings(DivisionCode division) {
    return buildings.getOrDefault(division.value(), 0L);
  }
}
