package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.anju.codes.DivisionCode;
import io.anju.contract.residence.PermitStatus;
import io.anju.platform.error.RegistryException;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.card.ReplacementReason;
import io.anju.residence.permit.review.EvidenceReference;
import io.anju.residence.rules.EndorsementRules;
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
  void history_keeps_each_transition_with_its_evidence_from_application_to_endorsement() {
    var endorsed =
        PermitFixture.active(DECREE)
            .endorse(PermitFixture.actionOn("2027-03-01"), DECREE.endorsement(), PermitFixture.MET);
    assertThat(endorsed.history())
        .extracting(Transition::to)
        .containsExactly(
            PermitStatus.ACCEPTED, PermitStatus.APPROVED, PermitStatus.ACTIVE, PermitStatus.ACTIVE);
    assertThat(endorsed.history())
        .extracting(Transition::reason)
        .containsExactly("applied", "conditions-met", "issued", "endorsed");
    assertThat(endorsed.history().get(1).evidence())
        .extracting(EvidenceReference::condition)
        .containsExactly("stable-housing");
    assertThat(endorsed.history())
        .allMatch(
            step -> step.rules().equals(DECREE.reference()) && step.actor().equals("officer"));
    assertThat(endorsed.endorsement().countsFrom()).isEqualTo("2026-03-10");
    assertThat(endorsed.endorsement().windowCloses()).isEqualTo("2028-03-10");
  }

  @Test
  void approval_with_unmet_conditions_is_refused_naming_each() {
    var refused =
        catchThrowableOfType(
            RegistryException.class,
            () ->
                PermitFixture.accepted(DECREE)
                    .approve(PermitFixture.actionOn("2026-03-05"), PermitFixture.UNMET));
    assertThat(refused).hasMessage("conditions-unmet");
    assertThat(refused.errors())
        .hasSize(1)
        .allMatch(error -> error.field().equals("stable-housing"));
  }

  @Test
  void refusal_requires_reasons() {
    var refused =
        PermitFixture.accepted(DECREE)
            .refuse(
                PermitFixture.actionOn("2026-03-05"), List.of("four months only", "lease forged"));
    assertThat(refused.status()).isEqualTo(PermitStatus.REFUSED);
    assertThat(refused.reasons()).hasSize(2);
    assertThatThrownBy(() ->
            PermitFixture.accepted(DECREE).refuse(PermitFixture.actionOn("2026-03-05"), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** One month before the full year (art. 10); sixty days in Shenzhen (art. 23). */
  @Test
  void endorsement_window_opens_by_rule_set() {
    var byDecree = PermitFixture.active(DECREE).endorsement();
    assertThat(byDecree.windowOpens()).isEqualTo("2027-02-10");
    assertThat(byDecree.windowCloses()).isEqualTo("2027-03-10");
    assertThat(PermitFixture.active(SHENZHEN).endorsement().windowOpens()).isEqualTo("2027-01-09");
    assertThatThrownBy(() ->
            PermitFixture.active(DECREE)
                .endorse(
                    PermitFixture.actionOn("2027-02-09"), DECREE.endorsement(), PermitFixture.MET))
        .hasMessage("endorsement-too-early");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-10, ACTIVE",
    "2027-03-11, SUSPENDED",
    "2029-03-10, SUSPENDED",
    "2040-01-01, SUSPENDED"
  })
  void missed_endorsement_suspends_the_day_after_and_never_cancels_under_decree_663(
      LocalDate day, PermitStatus status) {
    assertThat(
            TimeDependentTransitions.applyUntil(
                    day, Instant.EPOCH, PermitFixture.active(DECREE), DECREE.endorsement())
                .status())
        .isEqualTo(status);
  }

  /** Art. 27: two years. */
  @ParameterizedTest
  @CsvSource({"2027-03-11, SUSPENDED", "2029-03-10, SUSPENDED", "2029-03-11, CANCELLED"})
  void two_years_of_suspension_cancel_the_permit_in_shenzhen(LocalDate day, PermitStatus status) {
    assertThat(
            TimeDependentTransitions.applyUntil(
                    day, Instant.EPOCH, PermitFixture.active(SHENZHEN), SHENZHEN.endorsement())
                .status())
        .isEqualTo(status);
  }

  @Test
  void late_endorsement_restarts_the_years_of_residence() {
    var suspended =
        (SuspendedPermit)
            TimeDependentTransitions.applyUntil(
                LocalDate.of(2027, 5, 1),
                Instant.EPOCH,
                PermitFixture.active(DECREE),
                DECREE.endorsement());
    assertThat(suspended.suspension())
        .isEqualTo(new Suspension(LocalDate.of(2027, 3, 11), Suspension.Cause.ENDORSEMENT_MISSED));
    var reactivated =
        (ActivePermit)
            suspended.endorse(
                PermitFixture.actionOn("2027-05-01"), DECREE.endorsement(), PermitFixture.MET);
    assertThat(reactivated.endorsement().countsFrom()).isEqualTo("2027-05-01");
    assertThat(reactivated.endorsement().windowCloses()).isEqualTo("2028-05-01");
    assertThat(reactivated.history())
        .extracting(Transition::reason)
        .endsWith("endorsement-missed", "endorsed-late");
  }

  /** Hangzhou art. 20: the suspended time does not count, the years before do. */
  @Test
  void late_endorsement_in_hangzhou_excludes_the_suspended_time() {
    var rules =
        new EndorsementRules(
            DECREE.endorsement().window(),
            DECREE.endorsement().renewalCondition(),
            Optional.empty(),
            false);
    var suspended =
        (SuspendedPermit)
            TimeDependentTransitions.applyUntil(
                LocalDate.of(2027, 5, 1), Instant.EPOCH, PermitFixture.active(DECREE), rules);
    var reactivated =
        (ActivePermit)
            suspended.endorse(PermitFixture.actionOn("2027-05-01"), rules, PermitFixture.MET);
    assertThat(reactivated.endorsement().countsFrom())
        .isEqualTo(LocalDate.of(2026, 3, 10).plusDays(51));
    assertThat(reactivated.endorsement().years()).isEqualTo(1);
    assertThat(reactivated.endorsement().windowCloses()).isEqualTo("2028-04-30");
  }

  @Test
  void lapsed_grounds_suspend_after_the_grace_period_and_returned_grounds_reactivate() {
    var suspended = PermitFixture.dormant(DECREE, LocalDate.of(2026, 6, 1));
    assertThat(suspended.history().getLast().reason()).isEqualTo("grounds-lapsed");
    assertThat(suspended.history().getLast().evidence())
        .extracting(EvidenceReference::condition)
        .containsExactly("tenancy-ended");
    var reactivated =
        suspended.groundsReturned(
            PermitFixture.actionOn("2026-08-01"),
            DECREE.endorsement(),
            List.of(EvidenceReference.ofFound("tenancy", List.of("t2"))));
    assertThat(reactivated)
        .isInstanceOfSatisfying(
            ActivePermit.class,
            active -> {
              assertThat(active.endorsement().countsFrom()).isEqualTo("2026-03-10");
              assertThat(active.history().getLast().evidence().getFirst().references())
                  .containsExactly("t2");
            });
  }

  @Test
  void returned_grounds_do_not_reactivate_a_permit_with_missed_endorsement() {
    var still =
        PermitFixture.dormant(DECREE, LocalDate.of(2026, 6, 1))
            .groundsReturned(PermitFixture.actionOn("2027-03-11"), DECREE.endorsement(), List.of());
    assertThat(still)
        .isInstanceOfSatisfying(
            SuspendedPermit.class,
            suspended ->
                assertThat(suspended.suspension())
                    .isEqualTo(
                        new Suspension(
                            LocalDate.of(2026, 6, 1), Suspension.Cause.ENDORSEMENT_MISSED)));
  }

  @Test
  void endorsement_while_grounds_are_lapsed_keeps_the_permit_suspended() {
    var endorsed =
        PermitFixture.dormant(DECREE, LocalDate.of(2026, 6, 1))
            .endorse(PermitFixture.actionOn("2027-03-01"), DECREE.endorsement(), PermitFixture.MET);
    assertThat(endorsed)
        .isInstanceOfSatisfying(
            SuspendedPermit.class,
            suspended ->
                assertThat(suspended.endorsement().windowCloses()).isEqualTo("2028-03-10"));
  }

  /** Decree 663 art. 11; Shenzhen procedure art. 20: the endorsement's dates stay. */
  @Test
  void card_replacement_draws_a_new_number_and_voids_the_old_one() {
    var active = PermitFixture.active(DECREE);
    var another =
        active.replaceCard(
            PermitFixture.actionOn("2026-05-01"),
            CardNumber.of(new DivisionCode("320508"), 2),
            ReplacementReason.LOST);
    assertThat(another.card().number()).isNotEqualTo(active.card().number());
    assertThat(another.endorsement()).isEqualTo(active.endorsement());
    assertThat(another.history().getLast().reason()).isEqualTo("card-lost");
    assertThat(another.history().getLast().evidence().getFirst().references())
        .containsExactly(active.card().number().value());
  }

  @Test
  void every_live_state_can_be_cancelled_and_keeps_its_card() {
    var accepted = PermitFixture.accepted(DECREE);
    assertThat(
            accepted
                .cancel(
                    PermitFixture.actionOn("2026-03-02"),
                    Cancellation.of("HOLDERS_WISH", Optional.empty()))
                .card())
        .isEmpty();
    var ended =
        PermitFixture.active(DECREE)
            .cancel(
                PermitFixture.actionOn("2026-04-01"), Cancellation.of("FRAUD", Optional.empty()));
    assertThat(ended.card()).isPresent();
    assertThat(ended.status()).isEqualTo(PermitStatus.CANCELLED);
    assertThat(ended.history().getLast().reason()).isEqualTo("fraud");
  }

  @Test
  void endorsement_of_a_permit_issued_on_29_february_is_due_on_28_february() {
    assertThat(
            Endorsement.startingOn(LocalDate.of(2024, 2, 29), DECREE.endorsement()).windowCloses())
        .isEqualTo("2025-02-28");
  }
}
