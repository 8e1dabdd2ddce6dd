package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.anju.codes.DivisionCode;
import io.anju.contract.PermitStatus;
import io.anju.platform.error.RegistryException;
import io.anju.residence.rules.EndorsementRules;
import io.anju.residence.rules.Lapse;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermitTest {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();
  private static final RuleSet SHENZHEN = ShippedRulesFixture.shenzhen2015();

  @Test
  void a_life_from_application_to_endorsement_keeps_each_step_with_its_ground() {
    var endorsed = PermitFixture.active(DECREE).endorse(PermitFixture.on("2027-03-01"), DECREE.endorsement(), PermitFixture.MET);
    assertThat(endorsed.history()).extracting(Step::to).containsExactly(
        PermitStatus.ACCEPTED, PermitStatus.APPROVED, PermitStatus.ACTIVE, PermitStatus.ACTIVE);
    assertThat(endorsed.history()).extracting(Step::because).containsExactly("applied", "conditions-met", "issued", "endorsed");
    assertThat(endorsed.history().get(1).basis()).extracting(Basis::condition).containsExactly("stable-housing");
    assertThat(endorsed.history()).allMatch(step -> step.rules().equals(DECREE.reference()) && step.actor().equals("officer"));
    assertThat(endorsed.endorsement().countsFrom()).isEqualTo("2026-03-10");
    assertThat(endorsed.endorsement().by()).isEqualTo("2028-03-10");
  }

  @Test
  void nobody_approves_against_the_conditions_and_each_that_is_unmet_is_named() {
    var refused = catchThrowableOfType(RegistryException.class,
        () -> PermitFixture.accepted(DECREE).approve(PermitFixture.on("2026-03-05"), PermitFixture.UNMET));
    assertThat(refused).hasMessage("conditions-unmet");
    assertThat(refused.errors()).hasSize(1).allMatch(error -> error.field().equals("stable-housing"));
  }

  @Test
  void a_refusal_says_why() {
    var refused = PermitFixture.accepted(DECREE).refuse(PermitFixture.on("2026-03-05"), List.of("four months only", "lease forged"));
    assertThat(refused.status()).isEqualTo(PermitStatus.REFUSED);
    assertThat(refused.reasons()).hasSize(2);
    assertThatThrownBy(() -> PermitFixture.accepted(DECREE).refuse(PermitFixture.on("2026-03-05"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** One month before the full year (art. 10); sixty days in Shenzhen (art. 23). */
  @Test
  void the_window_opens_when_the_statute_says() {
    var byDecree = PermitFixture.active(DECREE).endorsement();
    assertThat(byDecree.from()).isEqualTo("2027-02-10");
    assertThat(byDecree.by()).isEqualTo("2027-03-10");
    assertThat(PermitFixture.active(SHENZHEN).endorsement().from()).isEqualTo("2027-01-09");
    assertThatThrownBy(() -> PermitFixture.active(DECREE).endorse(PermitFixture.on("2027-02-09"), DECREE.endorsement(), PermitFixture.MET))
        .hasMessage("endorsement-early");
  }

  @ParameterizedTest
  @CsvSource({"2027-03-10, ACTIVE", "2027-03-11, SUSPENDED", "2029-03-10, SUSPENDED", "2040-01-01, SUSPENDED"})
  void a_missed_endorsement_suspends_the_day_after_and_by_the_decree_nothing_more(LocalDate day, PermitStatus status) {
    assertThat(TimePasses.until(day, Instant.EPOCH, PermitFixture.active(DECREE), DECREE.endorsement()).status()).isEqualTo(status);
  }

  /** Art. 27: two years. */
  @ParameterizedTest
  @CsvSource({"2027-03-11, SUSPENDED", "2029-03-10, SUSPENDED", "2029-03-11, CANCELLED"})
  void in_shenzhen_two_years_of_suspension_end_a_permit(LocalDate day, PermitStatus status) {
    assertThat(TimePasses.until(day, Instant.EPOCH, PermitFixture.active(SHENZHEN), SHENZHEN.endorsement()).status()).isEqualTo(status);
  }

  @Test
  void endorsed_late_the_years_count_from_that_day() {
    var asleep = (Permit.Suspended) TimePasses.until(LocalDate.of(2027, 5, 1), Instant.EPOCH, PermitFixture.active(DECREE), DECREE.endorsement());
    assertThat(asleep.suspension()).isEqualTo(new Suspension(LocalDate.of(2027, 3, 11), Suspension.Cause.ENDORSEMENT_MISSED));
    var awake = (Permit.Active) asleep.endorse(PermitFixture.on("2027-05-01"), DECREE.endorsement(), PermitFixture.MET);
    assertThat(awake.endorsement().countsFrom()).isEqualTo("2027-05-01");
    assertThat(awake.endorsement().by()).isEqualTo("2028-05-01");
    assertThat(awake.history()).extracting(Step::because).endsWith("endorsement-missed", "endorsed-late");
  }

  /** Hangzhou art. 20: the time asleep does not count, the years before do. */
  @Test
  void in_hangzhou_the_years_go_on_without_the_time_asleep() {
    var rules = new EndorsementRules(DECREE.endorsement().window(), DECREE.endorsement().keeping(), Optional.empty(), false);
    var asleep = (Permit.Suspended) TimePasses.until(LocalDate.of(2027, 5, 1), Instant.EPOCH, PermitFixture.active(DECREE), rules);
    var awake = (Permit.Active) asleep.endorse(PermitFixture.on("2027-05-01"), rules, PermitFixture.MET);
    assertThat(awake.endorsement().countsFrom()).isEqualTo(LocalDate.of(2026, 3, 10).plusDays(51));
    assertThat(awake.endorsement().years()).isEqualTo(1);
    assertThat(awake.endorsement().by()).isEqualTo("2028-04-30");
  }

  @Test
  void grounds_that_lapsed_put_it_to_sleep_after_grace_and_returned_they_wake_it() {
    var asleep = asleep("2026-06-01");
    assertThat(asleep.history().getLast().because()).isEqualTo("grounds-lapsed");
    assertThat(asleep.history().getLast().basis()).extracting(Basis::condition).containsExactly("tenancy-ended");
    var awake = asleep.groundsReturned(PermitFixture.on("2026-08-01"), DECREE.endorsement(), List.of(Basis.found("tenancy", List.of("t2"))));
    assertThat(awake).isInstanceOfSatisfying(Permit.Active.class, active -> {
      assertThat(active.endorsement().countsFrom()).isEqualTo("2026-03-10");
      assertThat(active.history().getLast().basis().getFirst().references()).containsExactly("t2");
    });
  }

  @Test
  void grounds_that_return_do_not_wake_what_was_not_endorsed_meanwhile() {
    var still = asleep("2026-06-01").groundsReturned(PermitFixture.on("2027-03-11"), DECREE.endorsement(), List.of());
    assertThat(still).isInstanceOfSatisfying(Permit.Suspended.class, asleep ->
        assertThat(asleep.suspension()).isEqualTo(new Suspension(LocalDate.of(2026, 6, 1), Suspension.Cause.ENDORSEMENT_MISSED)));
  }

  @Test
  void endorsed_in_its_window_while_asleep_it_sleeps_on_until_its_grounds_return() {
    var endorsed = asleep("2026-06-01").endorse(PermitFixture.on("2027-03-01"), DECREE.endorsement(), PermitFixture.MET);
    assertThat(endorsed).isInstanceOfSatisfying(Permit.Suspended.class, asleep -> assertThat(asleep.endorsement().by()).isEqualTo("2028-03-10"));
  }

  /** Decree 663 art. 11; Shenzhen procedure art. 20: the endorsement's dates stay. */
  @Test
  void a_replaced_card_has_another_number_and_the_old_one_is_void() {
    var active = PermitFixture.active(DECREE);
    var another = active.replaceCard(PermitFixture.on("2026-05-01"), CardNumber.of(new DivisionCode("320508"), 2), Replacement.LOST);
    assertThat(another.card().number()).isNotEqualTo(active.card().number());
    assertThat(another.endorsement()).isEqualTo(active.endorsement());
    assertThat(another.history().getLast().because()).isEqualTo("card-lost");
    assertThat(another.history().getLast().basis().getFirst().references()).containsExactly(active.card().number().value());
  }

  private static Permit.Suspended asleep(String on) {
    var day = LocalDate.parse(on);
    var fading = new Fading(day, day.minusDays(30), List.of(new Ended(Lapse.TENANCY, day.minusDays(30), "t1")));
    var active = PermitFixture.active(DECREE);
    return (Permit.Suspended) TimePasses.until(day, Instant.EPOCH,
        active.watched(active.watch().looked(day, Optional.of(fading), Optional.empty())), DECREE.endorsement());
  }

  @Test
  void every_live_state_can_end_and_keeps_its_card() {
    var accepted = PermitFixture.accepted(DECREE);
    assertThat(accepted.cancel(PermitFixture.on("2026-03-02"), Cancellation.of("HOLDERS_WISH", Optional.empty())).card()).isEmpty();
    var ended = PermitFixture.active(DECREE).cancel(PermitFixture.on("2026-04-01"), Cancellation.of("FRAUD", Optional.empty()));
    assertThat(ended.card()).isPresent();
    assertThat(ended.status()).isEqualTo(PermitStatus.CANCELLED);
    assertThat(ended.history().getLast().because()).isEqualTo("fraud");
  }

  @Test
  void a_permit_of_the_29th_of_february_is_due_on_the_last_of_the_month() {
    assertThat(Endorsement.beginning(LocalDate.of(2024, 2, 29), DECREE.endorsement()).by()).isEqualTo("2025-02-28");
  }
}
