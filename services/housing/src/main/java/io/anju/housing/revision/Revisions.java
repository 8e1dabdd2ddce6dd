package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.housing.HousingError;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionRepository;
import io.anju.housing.division.LoadSelection;
import io.anju.platform.access.AccessPolicy;
import io.anju.platform.access.Scope;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a new list with the registered divisions and applies the changes. Both can be
 * interrupted and repeated.
 */
public final class Revisions {

  private static final int PAGE_SIZE = 5_000;

  private final RevisionRepository revisions;
  private final DivisionRepository divisions;
  private final LoadSelection selection;

  public Revisions(
      RevisionRepository revisions, DivisionRepository divisions, LoadSelection selection) {
    this.revisions = revisions;
    this.divisions = divisions;
    this.selection = selection;
  }

  public Revision require(String id) {
    return revisions.find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  /**
   * The changes of a revision, in the order of their ids, after the id {@code afterId}. Refuses
   * with {@code not-found}.
   */
  public List<PlannedChange> changes(
      String id, Optional<DivisionChange.Kind> kind, Optional<String> afterId, int limit) {
    require(id);
    return revisions.findChanges(id, kind, afterId, limit);
  }

  /**
   * Compares the rows of a release with the registered divisions. Can be repeated until the
   * revision is applied. Refuses with {@code release-not-loaded}, with {@code release-incomplete}
   * where a province is missing, and with {@code revision-applied}.
   *
   * @param within the part of the country that the list covers; the whole country where empty
   */
  public Revision compare(LocalDate release, Optional<DivisionCode> within) {
    String prefix = within.map(DivisionCode::value).orElse("");
    String id = release + (prefix.isEmpty() ? "" : "-" + prefix);
    requireNotApplied(id);
    if (revisions.findRows(release, prefix, Optional.empty(), 1).isEmpty()) {
      throw new RegistryException(
          HousingError.RELEASE_NOT_LOADED, Map.of("release", release.toString()));
    }
    var changes =
        ReleaseComparison.of(
            Pages.of(
                    after -> divisions.findCurrent(prefix, after, PAGE_SIZE),
                    (Division one) -> one.code().value())
                .iterator(),
            filterSelected(
                Pages.of(
                    after -> revisions.findRows(release, prefix, after, PAGE_SIZE),
                    row -> row.code().value())));
    if (changes.stream()
        .anyMatch(change -> change.code().level() == Level.PROVINCE && change.kind().ends())) {
      throw new RegistryException(HousingError.RELEASE_INCOMPLETE);
    }
    return plan(id, release, changes);
  }

  /**
   * Refuses with {@code forbidden} a caller in whose division the part of the country does not lie;
   * the whole country lies in nobody's.
   */
  public void requireMayCompare(Optional<DivisionCode> within) {
    requireInDivision(within.map(DivisionCode::value).orElse(""));
  }

  /**
   * Refuses with {@code forbidden} a caller in whose division not every change lies, with {@code
   * not-found} where there is no such revision.
   */
  public void requireMayApply(String id) {
    require(id);
    for (var change : changesOf(id)) {
      requireInDivision(change.change().code().value());
    }
  }

  private static void requireInDivision(String code) {
    AccessPolicy.require(Scope.open(List.of(code), List.of()), AccessPolicy.Action.CHANGE);
  }

  private Iterator<ListedDivision> filterSelected(Iterable<ListedDivision> rows) {
    return Pages.filtered(rows.iterator(), row -> selection.keeps(row.code()));
  }

  /**
   * Plans the changes of an act. Refuses with {@code revision-applied} where an act of this id was
   * applied.
   */
  public Revision planAct(String id, LocalDate on, List<DivisionChange> changes) {
    requireNotApplied(id);
    return plan(id, on, changes);
  }

  private void requireNotApplied(String id) {
    if (revisions.find(id).filter(Revision::applied).isPresent()) {
      throw new RegistryException(HousingError.REVISION_APPLIED);
    }
  }

  private Revision plan(String id, LocalDate on, List<DivisionChange> changes) {
    var counts = new EnumMap<DivisionChange.Kind, Integer>(DivisionChange.Kind.class);
    var planned = new ArrayList<PlannedChange>();
    for (var change : changes) {
      counts.merge(change.kind(), 1, Integer::sum);
      long affectedBuildings =
          change.kind() == DivisionChange.Kind.ADDED ? 0 : revisions.countBuildings(change.code());
      planned.add(
          new PlannedChange(id, on, change, affectedBuildings, RelocationProgress.NOT_STARTED));
    }
    revisions.replaceChanges(id, planned);
    var revision = new Revision(id, on, false, counts, countBuildings(planned));
    revisions.save(revision);
    return revision;
  }

  /**
   * Counts the buildings of the uppermost changed divisions, which include those of the divisions
   * below.
   */
  private static long countBuildings(List<PlannedChange> planned) {
    long buildings = 0;
    Optional<DivisionCode> upper = Optional.empty();
    for (var one :
        planned.stream()
            .sorted(Comparator.comparing(change -> change.change().code().value()))
            .toList()) {
      var code = one.change().code();
      if (one.change().kind() != DivisionChange.Kind.ADDED
          && upper.filter(above -> above.covers(code)).isEmpty()) {
        buildings += one.buildings();
        upper = Optional.of(code);
      }
    }
    return buildings;
  }

  /**
   * Applies the changes to the divisions; a job then relocates the records. Repeating the call
   * completes one that was interrupted, and relocates buildings that were undecided.
   */
  public Revision apply(String id) {
    var revision = require(id);
    for (var change : changesOf(id)) {
      if (!change.progress().begun()) {
        applyChange(change);
      }
    }
    // Not before the last of them is applied: the successor of a division may be among them, and
    // records whose division's successor is not known would be left where they are as undecided.
    for (var change : changesOf(id)) {
      if (!change.progress().begun()
          || change.progress().done() && change.progress().undecided() > 0) {
        revisions.save(change.withProgress(change.progress().start()));
      }
    }
    revisions.save(revision.markApplied());
    return revision.markApplied();
  }

  private Iterable<PlannedChange> changesOf(String revision) {
    return Pages.of(
        after -> revisions.findChanges(revision, Optional.empty(), after, PAGE_SIZE),
        PlannedChange::id);
  }

  private void applyChange(PlannedChange planned) {
    var change = planned.change();
    if (change.kind() == DivisionChange.Kind.ADDED) {
      divisions.addMissing(
          List.of(Division.foundedOn(planned.on(), change.code(), change.after().orElseThrow())));
      return;
    }
    divisions
        .findAll(Collections.singleton(change.code()))
        .forEach(division ->
            divisions.replace(
                List.of(
                    change.kind().ends()
                        ? division.ended(planned.on(), change.successors())
                        : division.renamed(change.after().orElseThrow(), planned.on()))));
  }
}
