package io.anju.residence.dormancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.Fact;
import io.anju.contract.NotificationFact;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.dormancy.PermitReview.Outcome;
import io.anju.residence.notification.Notification;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitFixture;
import io.anju.residence.permit.PermitRepositoryFixture;
import io.anju.residence.permit.PermitUpdates;
import io.anju.residence.permit.TimeDependentState;
import io.anju.residence.rules.RuleSets;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A permit issued on 10 March 2026, to be endorsed by 10 March 2027. */
class PermitReviewTest {

  private static final RuleSets RULES = ShippedRulesFixture.all();

  private final InMemoryAggregates<Permit> stored =
      InMemoryAggregates.of(_ -> Scope.personal(List.of(), List.of(), List.of()));
  private final List<Notification> reminders = new ArrayList<>();
  private final PermitRepositoryFixture permits = new PermitRepositoryFixture(stored);

  @Test
  void review_within_the_window_stores_a_reminder_and_changes_no_state() {
    var permit = add();
    assertThat(review(permit, "2027-03-01")).isEqualTo(Outcome.UNCHANGED);
    assertThat(reminders)
        .extracting(reminder -> reminder.kind().code())
        .containsExactly("endorsement-due");
    assertThat(permits.reviewStates()).hasSize(1);
    assertThat(stored.stored().get(permit.id()).version()).isEqualTo(1);
    assertThat(stored.alongside()).isEmpty();
  }

  @Test
  void review_long_before_any_date_stores_no_reminder() {
    assertThat(review(add(), "2026-06-01")).isEqualTo(Outcome.UNCHANGED);
    assertThat(reminders).isEmpty();
  }

  @Test
  void review_after_the_window_suspends_and_publishes_the_notification_with_the_save() {
    assertThat(review(add(), "2027-03-11")).isEqualTo(Outcome.SUSPENDED);
    assertThat(stored.alongside()).hasSize(1);
    assertThat(occasion(stored.alongside().getFirst())).isEqualTo("2027-03-11");
    assertThat(reminders).isEmpty();
  }

  @Test
  void review_of_an_outdated_version_changes_and_publishes_nothing() {
    var permit = add();
    review(permit, "2027-03-11");
    assertThat(review(permit, "2027-03-11")).isEqualTo(Outcome.VERSION_CONFLICT);
    assertThat(stored.alongside()).hasSize(1);
  }

  /** Decree 663 art. 9: the station is notified once, in the write that notes it. */
  @Test
  void overdue_decision_is_notified_once_to_the_police() {
    var accepted = PermitFixture.acceptedOnFirstMarch(ShippedRulesFixture.decree663());
    var permit = CurrentCaller.asSystem(() -> stored.add(accepted.id().value(), accepted));
    assertThat(review(permit, "2026-03-17")).isEqualTo(Outcome.DEADLINE_PASSED);
    assertThat(stored.alongside())
        .extracting(fact -> ((NotificationFact) fact).kind())
        .containsExactly("permit-decision-overdue");
    var noted = stored.stored().get(permit.id());
    assertThat(review(noted, "2026-03-18")).isEqualTo(Outcome.DEADLINE_PASSED);
    assertThat(stored.alongside()).hasSize(1);
  }

  private Versioned<Permit> add() {
    var permit = PermitFixture.active(ShippedRulesFixture.decree663());
    return CurrentCaller.asSystem(() -> stored.add(permit.id().value(), permit));
  }

  private Outcome review(Versioned<Permit> permit, String day) {
    var zone = ZoneId.of("Asia/Shanghai");
    var clock = Clock.fixed(LocalDate.parse(day).atTime(10, 0).atZone(zone).toInstant(), zone);
    var timeDependentState = new TimeDependentState(RULES, clock);
    var repository = permits.repository();
    return new PermitReview(
            repository,
            new EvidenceStatuses(
                HolderFixture.persons(permit.state().holder()), HolderFixture.noEvidence()),
            RULES,
            timeDependentState,
            new PermitUpdates(repository, timeDependentState),
            reminders::addAll)
        .review(permit);
  }

  private static String occasion(Fact fact) {
    return ((NotificationFact) fact).occasion();
  }
}
