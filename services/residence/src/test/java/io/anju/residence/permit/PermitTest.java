package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.anju.contract.PermitStatus;
import io.anju.platform.error.RegistryException;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    var awake = asleep.endorseLate(PermitFixture.on("2027-05-01"), DECREE.endorsement(), PermitFixture.MET);
    assertThat(awake.endorsement().countsFrom()).isEqualTo("2027-05-01");
    assertThat(awake.endorsement().by()).isEqualTo("2028-05-01");
    assertThat(awake.history()).extracting(Step::because).endsWith("endorsement-missed", "endorsed-late");
  }

  @Test
  void grounds_that_return_wake_it_and_the_years_go_on() {
    var asleep = PermitFixture.active(DECREE).suspend(PermitFixture.on("2026-06-01"),
        new Suspension(LocalDate.of(2026, 6, 1), Suspension.Cause.GROUNDS_LAPSED));
    assertThat(asleep.history().getLast().because()).isEqualTo("grounds-lapsed");
    assertThat(asleep.resume(PermitFixture.on("2026-08-01"), PermitFixture.MET).endorsement().countsFrom()).isEqualTo("2026-03-10");
    assertThatThrownBy(() -> asleep.resume(PermitFixture.on("2026-08-01"), PermitFixture.UNMET)).hasMessage("conditions-unmet");
  }

  @Test
  void every_live_state_can_end_and_keeps_its_card() {
    var accepted = PermitFixture.accepted(DECREE);
    assertThat(accepted.cancel(PermitFixture.on("2026-03-02"), "withdrawn").card()).isEmpty();
    var ended = PermitFixture.active(DECREE).cancel(PermitFixture.on("2026-04-01"), "fraud");
    assertThat(ended.card()).isPresent();
    assertThat(ended.status()).isEqualTo(PermitStatus.CANCELLED);
    assertThat(ended.history().getLast().because()).isEqualTo("fraud");
  }

  @Test
  void a_permit_of_the_29th_of_february_is_due_on_the_last_of_the_month() {
    assertThat(Endorsement.beginning(LocalDate.of(2024, 2, 29), DECREE.endorsement()).by()).isEqualTo("2025-02-28");
  }
}
