package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.DivisionCode;
import io.anju.housing.HousingError;
import io.anju.housing.division.InMemoryDivisionsFixture;
import io.anju.housing.division.LoadSelection;
import io.anju.housing.revision.DivisionChange.Kind;
import io.anju.platform.error.ErrorCode;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RevisionsTest {

  private static final LocalDate RELEASE = LocalDate.of(2026, 6, 30);
  private static final Optional<DivisionCode> GUSU = Optional.of(new DivisionCode("320508"));
  private static final String ID = "2026-06-30-320508";

  private final InMemoryDivisionsFixture divisions = InMemoryDivisionsFixture.suzhou();
  private final InMemoryRevisionsFixture repository = new InMemoryRevisionsFixture();
  private final Revisions revisions =
      new Revisions(repository, divisions, LoadSelection.parse("3205"));

  private void release(String... rows) {
    repository.saveRows(
        RELEASE,
        List.of(rows).stream()
            .map(row -> row.split(","))
            .map(row -> new ListedDivision(new DivisionCode(row[0]), row[1], List.of()))
            .toList());
  }

  /** The street under another name, one community under another code, one new. */
  private void changedGusu() {
    release(
        "320508,姑苏区",
        "320508018,新平江街道",
        "320508018015,北园社区居委会",
        "320508018114,察院场社区居委会",
        "320508018200,新社区居委会");
  }

  private static void refused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RegistryException.class, error -> assertThat(error.code()).isEqualTo(code));
  }

  @Test
  void comparison_counts_changes_by_kind_and_changes_nothing() {
    changedGusu();
    var revision = revisions.compare(RELEASE, GUSU);
    assertThat(revision.counts()).isEqualTo(Map.of(Kind.RENAMED, 1, Kind.ADDED, 2, Kind.MOVED, 1));
    assertThat(revision.applied()).isFalse();
    assertThat(divisions.get("320508018").name()).isEqualTo("平江街道");
    assertThat(divisions.get("320508018014").ended()).isFalse();
  }

  @Test
  void relocation_begins_only_when_every_change_is_applied_to_the_divisions() {
    changedGusu();
    revisions.compare(RELEASE, GUSU);
    var successors = List.of(new DivisionCode("320508018114"), new DivisionCode("320508018200"));
    var missing = new ArrayList<String>();
    repository.onBegun(change -> {
      if (divisions.findAll(successors).size() < 2) {
        missing.add(change.id());
      }
    });
    revisions.apply(ID);
    assertThat(missing).isEmpty();
    assertThat(repository.change(ID, "320508018014").progress().begun()).isTrue();
  }

  @Test
  void buildings_below_a_changed_division_are_counted_once() {
    changedGusu();
    repository.buildingsIn("320508018", 7);
    repository.buildingsIn("320508018014", 3);
    assertThat(revisions.compare(RELEASE, GUSU).buildings()).isEqualTo(7);
  }

  @Test
  void release_without_rows_is_refused() {
    refused(HousingError.RELEASE_NOT_LOADED, () -> revisions.compare(RELEASE, GUSU));
  }

  @Test
  void release_without_a_province_is_refused() {
    release("32,江苏省", "3205,苏州市", "320508,姑苏区", "320508018,平江街道");
    refused(HousingError.RELEASE_INCOMPLETE, () -> revisions.compare(RELEASE, Optional.empty()));
  }

  @Test
  void rows_that_the_registry_does_not_load_are_no_changes() {
    release("44,广东省", "4403,深圳市", "440305,南山区", "440305007,粤海街道");
    assertThat(revisions.compare(RELEASE, Optional.of(new DivisionCode("44"))).counts()).isEmpty();
  }

  @Test
  void applied_revision_cannot_be_compared_again() {
    changedGusu();
    revisions.compare(RELEASE, GUSU);
    assertThat(revisions.apply(ID).applied()).isTrue();
    refused(HousingError.REVISION_APPLIED, () -> revisions.compare(RELEASE, GUSU));
  }

  @Test
  void application_changes_the_divisions_and_repeating_it_changes_nothing_more() {
    changedGusu();
    revisions.compare(RELEASE, GUSU);
    revisions.apply(ID);
    var renamed = divisions.get("320508018");
    assertThat(renamed.name()).isEqualTo("新平江街道");
    assertThat(renamed.nameOn(RELEASE.minusDays(1))).isEqualTo("平江街道");
    assertThat(divisions.get("320508018014").successors())
        .containsExactly(new DivisionCode("320508018114"));
    assertThat(divisions.get("320508018200").from()).contains(RELEASE);
    revisions.apply(ID);
    assertThat(divisions.get("320508018")).isEqualTo(renamed);
  }

  @Test
  void repeated_application_relocates_undecided_buildings_again_and_decided_ones_not() {
    changedGusu();
    revisions.compare(RELEASE, GUSU);
    revisions.apply(ID);
    finish("320508018014", 2);
    finish("320508018", 0);
    revisions.apply(ID);
    assertThat(repository.change(ID, "320508018014").progress().done()).isFalse();
    assertThat(repository.change(ID, "320508018").progress().done()).isTrue();
  }

  private void finish(String division, long undecided) {
    var change = repository.change(ID, division);
    repository.save(
        change.withProgress(new RelocationProgress(true, 4, Optional.empty(), 0, undecided, true)));
  }

  @Test
  void changes_of_an_unknown_revision_are_not_found() {
    refused(
        PlatformError.NOT_FOUND,
        () -> revisions.changes("2026-06-30", Optional.empty(), Optional.empty(), 10));
  }
}
