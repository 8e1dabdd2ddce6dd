package io.anju.residence.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode;
import io.anju.contract.NotificationFact;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.permit.card.CardNumber;
import io.anju.residence.permit.card.ReplacementReason;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class PermitUpdatesTest {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();
  private static final Cancellation FRAUD =
      new Cancellation(Cancellation.Cause.FRAUD, Optional.empty());

  @Test
  void refusal_is_notified_with_its_date() {
    assertThat(
            notified(
                PermitFixture.accepted(DECREE),
                "2026-03-05",
                permit ->
                    ((AcceptedPermit) permit)
                        .refuse(PermitFixture.actionOn("2026-03-05"), List.of("no housing"))))
        .containsExactly("permit-refused 2026-03-05");
  }

  @Test
  void approval_is_notified_once_for_its_application() {
    assertThat(
            notified(
                PermitFixture.accepted(DECREE),
                "2026-03-05",
                permit ->
                    ((AcceptedPermit) permit)
                        .approve(PermitFixture.actionOn("2026-03-05"), PermitFixture.MET)))
        .containsExactly("permit-approved 2026-03-01");
  }

  @Test
  void issue_is_notified_with_the_endorsement_window() {
    var approved =
        PermitFixture.accepted(DECREE)
            .approve(PermitFixture.actionOn("2026-03-05"), PermitFixture.MET);
    assertThat(
            notified(
                approved,
                "2026-03-10",
                permit ->
                    ((ApprovedPermit) permit)
                        .issue(
                            PermitFixture.actionOn("2026-03-10"),
                            CardNumber.of(new DivisionCode("320508"), 1),
                            DECREE.endorsement())))
        .containsExactly("permit-issued 2027-03-10");
  }

  @Test
  void endorsement_in_time_is_notified_with_the_next_window() {
    assertThat(
            notified(
                PermitFixture.active(DECREE),
                "2027-03-01",
                permit ->
                    ((ActivePermit) permit)
                        .endorse(
                            PermitFixture.actionOn("2027-03-01"),
                            DECREE.endorsement(),
                            PermitFixture.MET)))
        .containsExactly("permit-endorsed 2028-03-10");
  }

  @Test
  void late_endorsement_is_notified_once_although_the_suspension_was_not_saved_before() {
    assertThat(
            notified(
                PermitFixture.active(DECREE),
                "2027-06-10",
                permit ->
                    ((SuspendedPermit) permit)
                        .endorse(
                            PermitFixture.actionOn("2027-06-10"),
                            DECREE.endorsement(),
                            PermitFixture.MET)))
        .containsExactly("permit-endorsed-late 2027-06-10");
  }

  @Test
  void evidence_for_a_permit_suspended_by_time_alone_notifies_the_suspension() {
    assertThat(
            notified(
                PermitFixture.active(DECREE),
                "2027-03-20",
                permit ->
                    ((SuspendedPermit) permit)
                        .addEvidence(PermitFixture.actionOn("2027-03-20"), List.of())))
        .hasSize(1)
        .allMatch(one -> one.endsWith(" 2027-03-11"));
  }

  @Test
  void cancellation_by_decision_is_notified() {
    assertThat(
            notified(
                PermitFixture.active(DECREE),
                "2026-06-01",
                permit ->
                    ((Permit.Live) permit).cancel(PermitFixture.actionOn("2026-06-01"), FRAUD)))
        .containsExactly("permit-cancelled-by-decision 2026-06-01");
  }

  @Test
  void replaced_card_is_not_notified() {
    assertThat(
            notified(
                PermitFixture.active(DECREE),
                "2026-06-01",
                permit ->
                    ((ActivePermit) permit)
                        .replaceCard(
                            PermitFixture.actionOn("2026-06-01"),
                            CardNumber.of(new DivisionCode("320508"), 2),
                            ReplacementReason.LOST)))
        .isEmpty();
  }

  /** Kind and occasion of each notification stored with the change. */
  private static List<String> notified(Permit before, String day, UnaryOperator<Permit> change) {
    var stored =
        InMemoryAggregates.<Permit>of(_ -> Scope.personal(List.of(), List.of(), List.of()));
    var zone = ZoneId.of("Asia/Shanghai");
    var clock = Clock.fixed(LocalDate.parse(day).atTime(10, 0).atZone(zone).toInstant(), zone);
    var updates =
        new PermitUpdates(
            PermitRepositoryFixture.of(stored),
            new TimeDependentState(ShippedRulesFixture.all(), clock));
    CurrentCaller.asSystem(() -> stored.add(before.id().value(), before));
    CurrentCaller.asSystem(() -> updates.update(before.id(), ExpectedVersion.ANY, change));
    return stored.alongside().stream()
        .map(NotificationFact.class::cast)
        .map(fact -> fact.kind() + " " + fact.occasion())
        .toList();
  }
}
