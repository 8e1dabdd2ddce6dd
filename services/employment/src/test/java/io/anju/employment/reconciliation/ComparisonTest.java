package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.SidesFixture.COMMUNITY;
import static io.anju.employment.reconciliation.SidesFixture.COMPARISON;
import static io.anju.employment.reconciliation.SidesFixture.LONG_AGO;
import static io.anju.employment.reconciliation.SidesFixture.NANSHAN;
import static io.anju.employment.reconciliation.SidesFixture.TODAY;
import static io.anju.employment.reconciliation.SidesFixture.card;
import static io.anju.employment.reconciliation.SidesFixture.found;
import static io.anju.employment.reconciliation.SidesFixture.home;
import static io.anju.employment.reconciliation.SidesFixture.job;
import static io.anju.employment.reconciliation.SidesFixture.registered;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.ResidenceReason;
import io.anju.employment.record.NameDigest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void who_works_and_lives_nowhere_is_found_when_the_days_of_grace_are_over() {
    var sides = Sides.NOTHING.with(job("j", TODAY.minusDays(30), null));
    assertThat(found(sides, TODAY.minusDays(1))).isEmpty();
    assertThat(COMPARISON.of(sides, TODAY.minusDays(1)).look()).contains(TODAY);
    assertThat(found(sides, TODAY)).containsExactly("UNREGISTERED:j");
    assertThat(COMPARISON.of(sides, TODAY).found().getFirst().division()).isEqualTo(NANSHAN);
    assertThat(found(sides.with(registered(home(TODAY.minusDays(2), null, ResidenceReason.WORK))), TODAY)).isEmpty();
  }

  @Test
  void who_moves_out_has_the_days_of_grace_from_then() {
    var sides = Sides.NOTHING.with(job("j", LONG_AGO, null)).with(registered(home(LONG_AGO, TODAY.minusDays(29), ResidenceReason.WORK)));
    assertThat(found(sides, TODAY)).isEmpty();
    assertThat(found(sides, TODAY.plusDays(1))).containsExactly("UNREGISTERED:j");
  }

  @Test
  void who_has_their_household_registration_in_the_city_need_not_register() {
    var local = new Registered(1, Optional.empty(), List.of(), List.of(), Optional.of(new DivisionCode("440304")), List.of());
    assertThat(found(Sides.NOTHING.with(job("j", LONG_AGO, null)).with(local), TODAY)).isEmpty();
    var other = new Registered(1, Optional.empty(), List.of(), List.of(), Optional.of(new DivisionCode("4419")), List.of());
    assertThat(found(Sides.NOTHING.with(job("j", LONG_AGO, null)).with(other), TODAY)).containsExactly("UNREGISTERED:j");
  }

  @Test
  void who_is_registered_as_working_and_has_no_record_is_found_after_the_days_of_grace() {
    var sides = Sides.NOTHING.with(registered(home(TODAY.minusDays(20), null, ResidenceReason.WORK)));
    assertThat(found(sides, TODAY.minusDays(1))).isEmpty();
    assertThat(found(sides, TODAY)).containsExactly("NO_RECORD");
    assertThat(COMPARISON.of(sides, TODAY).found().getFirst().division()).isEqualTo(COMMUNITY);
    assertThat(found(sides.with(job("j", TODAY.minusDays(9), null)), TODAY)).isEmpty();
    assertThat(found(Sides.NOTHING.with(registered(home(LONG_AGO, null, ResidenceReason.FAMILY))), TODAY)).isEmpty();
  }

  @Test
  void a_permit_on_employment_asks_for_a_record_and_for_a_new_one_when_the_job_ends() {
    var holder = Sides.NOTHING.with(registered(home(LONG_AGO, null, ResidenceReason.OTHER))).with(card(LONG_AGO));
    assertThat(found(holder, TODAY)).containsExactly("NO_RECORD");
    var left = holder.with(job("j", LONG_AGO, TODAY.minusDays(16)));
    assertThat(found(left, TODAY.minusDays(1))).isEmpty();
    assertThat(found(left, TODAY)).containsExactly("JOB_ENDED:j");
    assertThat(found(left.with(job("next", TODAY.minusDays(3), null)), TODAY)).isEmpty();
    assertThat(found(left.with(new Card("permit", 2, false, NANSHAN, LONG_AGO)), TODAY)).isEmpty();
  }

  @Test
  void another_name_is_found_at_once_and_told_to_where_the_person_lives() {
    var sides = Sides.NOTHING.with(registered(home(LONG_AGO, null, ResidenceReason.WORK))).with(job("j", 1, LONG_AGO, null, "other"));
    assertThat(found(sides, TODAY)).containsExactly("NAME_DIFFERS:j");
    assertThat(COMPARISON.of(sides, TODAY).found().getFirst().division()).isEqualTo(COMMUNITY);
    assertThat(found(sides.with(job("j", 2, LONG_AGO, null, "name")), TODAY)).isEmpty();
    assertThat(found(sides.with(job("j", 2, LONG_AGO, null, null)), TODAY)).isEmpty();
  }

  @Test
  void what_was_told_under_a_former_id_counts_and_a_superseded_record_is_found_nothing_of() {
    var former = Sides.NOTHING.with(job("j", LONG_AGO, null));
    var now = Sides.NOTHING.with(new Registered(1, Optional.empty(), List.of("former"),
        List.of(home(LONG_AGO, null, ResidenceReason.WORK)), Optional.empty(), List.of(new NameDigest("name"))));
    assertThat(found(now, TODAY)).containsExactly("NO_RECORD");
    assertThat(found(now.joined(List.of(former)), TODAY)).isEmpty();
    var superseded = new Registered(2, Optional.of("now"), List.of(), List.of(), Optional.empty(), List.of());
    assertThat(found(former.with(superseded), TODAY)).isEmpty();
  }

  @Test
  void facts_again_late_and_out_of_order_change_nothing() {
    var newest = Sides.NOTHING.with(job("j", 3, LONG_AGO, TODAY, "name"));
    assertThat(newest.with(job("j", 2, LONG_AGO, null, "other"))).isEqualTo(newest);
    assertThat(newest.with(job("j", 3, LONG_AGO, TODAY, "name"))).isEqualTo(newest);
    var registered = new Registered(2, Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());
    var card = new Card("permit", 2, true, NANSHAN, LONG_AGO);
    var known = newest.with(registered).with(card);
    assertThat(known.with(registered(home(LONG_AGO, null, ResidenceReason.WORK))).with(card(TODAY))).isEqualTo(known);
    assertThat(known.with(registered).with(card)).isEqualTo(known);
  }
}
