package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.RegisterRecordsFixture.COMMUNITY;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.COMPARISON;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.LONG_AGO;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.NANSHAN;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.TODAY;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.employment;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.mismatchKeys;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.permit;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.registered;
import static io.anju.employment.reconciliation.RegisterRecordsFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.ResidenceReason;
import io.anju.employment.record.NameDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void employed_person_without_residence_is_unregistered_after_the_grace_period() {
    var records = RegisterRecords.NONE.with(employment("j", TODAY.minusDays(30), null));
    assertThat(mismatchKeys(records, TODAY.minusDays(1))).isEmpty();
    assertThat(COMPARISON.compare(records, TODAY.minusDays(1)).nextComparisonOn()).contains(TODAY);
    assertThat(mismatchKeys(records, TODAY)).containsExactly("UNREGISTERED:j");
    assertThat(COMPARISON.compare(records, TODAY).mismatches().getFirst().division())
        .isEqualTo(NANSHAN);
    assertThat(
            mismatchKeys(
                records.with(registered(residence(TODAY.minusDays(2), null, ResidenceReason.WORK))),
                TODAY))
        .isEmpty();
  }

  @Test
  void grace_period_restarts_at_move_out() {
    var records =
        RegisterRecords.NONE
            .with(employment("j", LONG_AGO, null))
            .with(registered(residence(LONG_AGO, TODAY.minusDays(29), ResidenceReason.WORK)));
    assertThat(mismatchKeys(records, TODAY)).isEmpty();
    assertThat(mismatchKeys(records, TODAY.plusDays(1))).containsExactly("UNREGISTERED:j");
  }

  @Test
  void person_with_domicile_in_the_city_is_not_unregistered() {
    var local =
        new RegisteredPerson(
            1,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(new DivisionCode("440304")),
            List.of());
    assertThat(
            mismatchKeys(
                RegisterRecords.NONE.with(employment("j", LONG_AGO, null)).with(local), TODAY))
        .isEmpty();
    var other =
        new RegisteredPerson(
            1,
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.of(new DivisionCode("4419")),
            List.of());
    assertThat(
            mismatchKeys(
                RegisterRecords.NONE.with(employment("j", LONG_AGO, null)).with(other), TODAY))
        .containsExactly("UNREGISTERED:j");
  }

  @Test
  void residence_for_work_without_employment_record_is_a_mismatch_after_the_grace_period() {
    var records =
        RegisterRecords.NONE.with(
            registered(residence(TODAY.minusDays(20), null, ResidenceReason.WORK)));
    assertThat(mismatchKeys(records, TODAY.minusDays(1))).isEmpty();
    assertThat(mismatchKeys(records, TODAY)).containsExactly("NO_RECORD");
    assertThat(COMPARISON.compare(records, TODAY).mismatches().getFirst().division())
        .isEqualTo(COMMUNITY);
    assertThat(mismatchKeys(records.with(employment("j", TODAY.minusDays(9), null)), TODAY))
        .isEmpty();
    assertThat(
            mismatchKeys(
                RegisterRecords.NONE.with(
                    registered(residence(LONG_AGO, null, ResidenceReason.FAMILY))),
                TODAY))
        .isEmpty();
  }

  @Test
  void permit_on_employment_requires_an_employment_record_and_a_new_one_after_it_ends() {
    var holder =
        RegisterRecords.NONE
            .with(registered(residence(LONG_AGO, null, ResidenceReason.OTHER)))
            .with(permit(LONG_AGO));
    assertThat(mismatchKeys(holder, TODAY)).containsExactly("NO_RECORD");
    var left = holder.with(employment("j", LONG_AGO, TODAY.minusDays(16)));
    assertThat(mismatchKeys(left, TODAY.minusDays(1))).isEmpty();
    assertThat(mismatchKeys(left, TODAY)).containsExactly("JOB_ENDED:j");
    assertThat(mismatchKeys(left.with(employment("next", TODAY.minusDays(3), null)), TODAY))
        .isEmpty();
    assertThat(
            mismatchKeys(left.with(new PermitRecord("permit", 2, false, NANSHAN, LONG_AGO)), TODAY))
        .isEmpty();
  }

  @Test
  void differing_name_is_a_mismatch_at_once_in_the_division_of_residence() {
    var records =
        RegisterRecords.NONE
            .with(registered(residence(LONG_AGO, null, ResidenceReason.WORK)))
            .with(employment("j", 1, LONG_AGO, null, "other"));
    assertThat(mismatchKeys(records, TODAY)).containsExactly("NAME_DIFFERS:j");
    assertThat(COMPARISON.compare(records, TODAY).mismatches().getFirst().division())
        .isEqualTo(COMMUNITY);
    assertThat(mismatchKeys(records.with(employment("j", 2, LONG_AGO, null, "name")), TODAY))
        .isEmpty();
    assertThat(mismatchKeys(records.with(employment("j", 2, LONG_AGO, null, null)), TODAY))
        .isEmpty();
  }

  @Test
  void records_under_a_former_id_count_and_a_superseded_person_has_no_mismatch() {
    var former = RegisterRecords.NONE.with(employment("j", LONG_AGO, null));
    var now =
        RegisterRecords.NONE.with(
            new RegisteredPerson(
                1,
                Optional.empty(),
                List.of("former"),
                List.of(residence(LONG_AGO, null, ResidenceReason.WORK)),
                Optional.empty(),
                List.of(new NameDigest("name"))));
    assertThat(mismatchKeys(now, TODAY)).containsExactly("NO_RECORD");
    assertThat(mismatchKeys(now.withFormer(List.of(former)), TODAY)).isEmpty();
    var superseded =
        new RegisteredPerson(
            2, Optional.of("now"), List.of(), List.of(), Optional.empty(), List.of());
    assertThat(mismatchKeys(former.with(superseded), TODAY)).isEmpty();
  }

  @Test
  void redelivered_and_stale_facts_change_nothing() {
    var newest = RegisterRecords.NONE.with(employment("j", 3, LONG_AGO, TODAY, "name"));
    assertThat(newest.with(employment("j", 2, LONG_AGO, null, "other"))).isEqualTo(newest);
    assertThat(newest.with(employment("j", 3, LONG_AGO, TODAY, "name"))).isEqualTo(newest);
    var registered =
        new RegisteredPerson(
            2, Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
    var permit = new PermitRecord("permit", 2, true, NANSHAN, LONG_AGO);
    var known = newest.with(registered).with(permit);
    assertThat(
            known
                .with(registered(residence(LONG_AGO, null, ResidenceReason.WORK)))
                .with(permit(TODAY)))
        .isEqualTo(known);
    assertThat(known.with(registered).with(permit)).isEqualTo(known);
  }
}
