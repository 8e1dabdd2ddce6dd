package io.anju.housing.revision;

import io.anju.codes.DivisionCode;
import io.anju.codes.DivisionCode.Level;
import io.anju.housing.HousingError;
import io.anju.housing.division.Division;
import io.anju.housing.division.DivisionRegister;
import io.anju.housing.division.LoadSelection;
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

/** Tells what a new list changes, and applies it. Both may be cut off anywhere and done again. */
public final class Revisions {

  private static final int PAGE = 5_000;

  private final RevisionBook book;
  private final DivisionRegister register;
  private final LoadSelection kept;

  public Revisions(RevisionBook book, DivisionRegister register, LoadSelection kept) {
    this.book = book;
    this.register = register;
    this.kept = kept;
  }

  public Revision require(String id) {
    return book.find(id).orElseThrow(() -> new RegistryException(PlatformError.NOT_FOUND));
  }

  /**
   * Holds the rows of a release against what stands; the same again compares again, as long as it is not applied. Refuses with
   * {@code release-not-loaded}, {@code release-incomplete} where a province is missing, {@code revision-applied}.
   *
   * @param within the part of the country the list speaks of; the whole country where empty
   */
  public Revision compare(LocalDate release, Optional<DivisionCode> within) {
    String prefix = within.map(DivisionCode::value).orElse("");
    String id = release + (prefix.isEmpty() ? "" : "-" + prefix);
    requireOpen(id);
    if (book.rows(release, prefix, Optional.empty(), 1).isEmpty()) {
      throw new RegistryException(HousingError.RELEASE_NOT_LOADED, Map.of("release", release.toString()));
    }
    var changes = Comparison.of(Pages.of(after -> register.standing(prefix, after, PAGE), (Division one) -> one.code().value()).iterator(),
        keptOf(Pages.of(after -> book.rows(release, prefix, after, PAGE), row -> row.code().value())));
    if (changes.stream().anyMatch(change -> change.code().level() == Level.PROVINCE && change.kind().ends())) {
      throw new RegistryException(HousingError.RELEASE_INCOMPLETE);
    }
    return plan(id, release, changes);
  }

  private Iterator<ListedDivision> keptOf(Iterable<ListedDivision> rows) {
    return Pages.filtered(rows.iterator(), row -> kept.keeps(row.code()));
  }

  /** Plans what an act does; refuses a second act of the same id. */
  public Revision act(String id, LocalDate on, List<DivisionChange> changes) {
    requireOpen(id);
    return plan(id, on, changes);
  }

  private void requireOpen(String id) {
    if (book.find(id).filter(Revision::applied).isPresent()) {
      throw new RegistryException(HousingError.REVISION_APPLIED);
    }
  }

  private Revision plan(String id, LocalDate on, List<DivisionChange> changes) {
    var counts = new EnumMap<DivisionChange.Kind, Integer>(DivisionChange.Kind.class);
    var planned = new ArrayList<PlannedChange>();
    for (var change : changes) {
      counts.merge(change.kind(), 1, Integer::sum);
      long touched = change.kind() == DivisionChange.Kind.ADDED ? 0 : book.buildingsIn(change.code());
      planned.add(new PlannedChange(id, on, change, touched, Following.PLANNED));
    }
    book.plan(id, planned);
    var revision = new Revision(id, on, false, counts, touched(planned));
    book.save(revision);
    return revision;
  }

  /** Those of the uppermost changed divisions: what lies below is among them. */
  private static long touched(List<PlannedChange> planned) {
    long buildings = 0;
    Optional<DivisionCode> upper = Optional.empty();
    for (var one : planned.stream().sorted(Comparator.comparing(change -> change.change().code().value())).toList()) {
      var code = one.change().code();
      if (one.change().kind() != DivisionChange.Kind.ADDED && upper.filter(above -> above.covers(code)).isEmpty()) {
        buildings += one.buildings();
        upper = Optional.of(code);
      }
    }
    return buildings;
  }

  /** Brings the changes into the register; what stands there follows by itself. The same again completes what was cut off. */
  public Revision apply(String id) {
    var revision = require(id);
    for (var change : Pages.of(after -> book.changes(id, Optional.empty(), after, PAGE), PlannedChange::id)) {
      if (!change.following().begun()) {
        enter(change);
      }
      if (!change.following().begun() || change.following().done() && change.following().undecided() > 0) {
        book.save(change.with(change.following().started()));
      }
    }
    book.save(revision.nowApplied());
    return revision.nowApplied();
  }

  private void enter(PlannedChange planned) {
    var change = planned.change();
    if (change.kind() == DivisionChange.Kind.ADDED) {
      register.put(List.of(Division.foundedOn(planned.on(), change.code(), change.after().orElseThrow())));
      return;
    }
    register.findAll(Collections.singleton(change.code())).forEach(division -> register.replace(List.of(change.kind().ends()
        ? division.ended(planned.on(), change.successors()) : division.renamed(change.after().orElseThrow(), planned.on()))));
  }
}
