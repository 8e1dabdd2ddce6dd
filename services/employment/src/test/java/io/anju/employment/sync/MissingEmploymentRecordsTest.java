package io.anju.employment.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.PersonId;
import io.anju.contract.employment.ContractKind;
import io.anju.employment.record.Employment;
import io.anju.employment.record.Employment.Ended;
import io.anju.employment.record.Employment.Running;
import io.anju.employment.record.Engagement;
import io.anju.employment.record.RunningRecords;
import io.anju.imports.FileType;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportRequest;
import io.anju.imports.ListedRecordIds;
import io.anju.imports.MissingRecordsPolicy;
import io.anju.imports.Mode;
import io.anju.imports.Progress;
import io.anju.imports.Sender;
import io.anju.imports.Stage;
import io.anju.imports.position.ReadPosition;
import io.anju.platform.access.Role;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.error.FieldError;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingEmploymentRecordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final DivisionCode DIVISION = new DivisionCode("440305");
  private static final int MAX_PERCENT = 10;

  private final InMemoryAggregates<Employment> records = InMemoryAggregates.unrestricted();
  private final Set<String> listed = new HashSet<>();
  private final MissingEmploymentRecords missing =
      new MissingEmploymentRecords(
          records, new RunningSearch(), new Listed(), MAX_PERCENT, RowsFixture.CLOCK);

  private final class RunningSearch implements RunningRecords {

    @Override
    public List<Versioned<Employment>> page(
        DivisionCode division, Instant updatedBefore, Optional<String> after, int limit) {
      return records
          .all()
          .filter(one -> one.state() instanceof Running)
          .filter(one -> division.covers(one.state().engagement().division()))
          .filter(one -> one.state().updatedAt().isBefore(updatedBefore))
          .filter(one -> after.filter(id -> one.id().compareTo(id) <= 0).isEmpty())
          .limit(limit)
          .toList();
    }
  }

  private final class Listed implements ListedRecordIds {

    @Override
    public void add(String job, Set<String> recordIds) {
      listed.addAll(recordIds);
    }

    @Override
    public Set<String> findListed(String job, List<String> recordIds) {
      var found = new HashSet<>(recordIds);
      found.retainAll(listed);
      return found;
    }

    @Override
    public void delete(String job) {
      listed.clear();
    }
  }

  /** Ten percent of the running records may end without confirmation. */
  @ParameterizedTest
  @CsvSource({"20, 0, false", "20, 2, false", "20, 3, true", "9, 1, true", "1, 1, true"})
  void more_missing_records_than_the_share_need_confirmation(
      int running, int absent, boolean needed) {
    running(running, absent);
    var reason = missing.confirmationNeeded(job(false, 0), () -> true);
    assertThat(reason.isPresent()).isEqualTo(needed);
    assertThat(missing.confirmationNeeded(job(true, 0), () -> true)).isEmpty();
  }

  @Test
  void reason_names_how_many_would_end() {
    running(20, 3);
    assertThat(missing.confirmationNeeded(job(false, 2), () -> true))
        .contains(
            FieldError.of(
                "",
                MissingRecordsPolicy.TOO_MANY_WOULD_END,
                Map.of("missing", "3", "running", "20", "unnamed", "2")));
  }

  @Test
  void row_without_a_readable_id_may_be_any_missing_record() {
    running(20, 1);
    assertThat(missing.confirmationNeeded(job(false, 1), () -> true)).isPresent();
    assertThat(missing.confirmationNeeded(job(false, 0), () -> true)).isEmpty();
  }

  @Test
  void records_that_the_file_does_not_list_end_today_and_repeating_ends_no_more() {
    running(1_200, 3);
    assertThat(missing.endMissing(job(false, 0), _ -> true)).isTrue();
    assertThat(ended()).containsExactly("R-0000", "R-0001", "R-0002");
    assertThat(records.state("R-0000"))
        .isInstanceOfSatisfying(Ended.class, ended -> assertThat(ended.lastDay()).isEqualTo(TODAY));
    missing.endMissing(
        job(false, 0),
        more -> {
          assertThat(more).isZero();
          return true;
        });
  }

  @Test
  void hire_that_begins_later_ends_on_its_first_day() {
    add("R-future", TODAY.plusDays(9), DIVISION, Instant.EPOCH);
    missing.endMissing(job(false, 0), _ -> true);
    assertThat(records.state("R-future"))
        .isInstanceOfSatisfying(
            Ended.class, ended -> assertThat(ended.lastDay()).isEqualTo(TODAY.plusDays(9)));
  }

  @Test
  void records_of_other_divisions_filed_here_or_changed_since_are_not_missing() {
    add("R-elsewhere", TODAY, new DivisionCode("440304"), Instant.EPOCH);
    add("01890000-0000-7000-8000-000000000000", TODAY, DIVISION, Instant.EPOCH);
    add("R-changed", TODAY, DIVISION, RowsFixture.NOW);
    missing.endMissing(job(true, 0), _ -> true);
    assertThat(ended()).isEmpty();
    assertThat(missing.confirmationNeeded(job(false, 0), () -> true)).isEmpty();
  }

  @Test
  void stopped_step_ends_no_further_page() {
    running(1_200, 1_200);
    assertThat(missing.endMissing(job(true, 0), _ -> false)).isFalse();
    assertThat(ended()).hasSize(500);
    assertThat(missing.endMissing(job(true, 0), _ -> true)).isTrue();
    assertThat(ended()).hasSize(1_200);
  }

  private List<String> ended() {
    return records.all().filter(one -> one.state() instanceof Ended).map(Versioned::id).toList();
  }

  /** The first of them are absent from the file. */
  private void running(int all, int absent) {
    for (int i = 0; i < all; i++) {
      var id = "R-%04d".formatted(i);
      add(id, TODAY.minusYears(1), DIVISION, Instant.EPOCH);
      if (i >= absent) {
        listed.add(id);
      }
    }
  }

  private void add(String id, LocalDate from, DivisionCode division, Instant updatedAt) {
    var engagement =
        new Engagement(
            new PersonId("a".repeat(26)),
            new CreditCode("91350100M000100Y43"),
            "海纳电子",
            Optional.empty(),
            ContractKind.FIXED_TERM,
            from,
            division);
    records.add(id, new Running(engagement, Optional.empty(), updatedAt));
  }

  private static ImportJob job(boolean confirmed, long unidentified) {
    return new ImportJob(
        "job",
        new ImportRequest(SyncKinds.EMPLOYMENT, Mode.FULL, FileType.CSV, confirmed),
        new Sender("bureau", Set.of(Role.LABOUR_CLERK), DIVISION),
        Optional.empty(),
        RowsFixture.NOW,
        new Stage.Running(),
        new Progress(ReadPosition.START, 0, 0, 0, 0, 0, 0, unidentified, 0, 0));
  }
}
