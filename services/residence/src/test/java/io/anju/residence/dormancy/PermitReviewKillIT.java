package io.anju.residence.dormancy;

import static io.anju.residence.permit.StoppedProcessFixture.ROUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.PermitFixture;
import io.anju.residence.permit.StoppedProcessFixture;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The process ends between the save of a reviewed permit and the publishing of its facts. How often
 * is set by the system property {@code anju.kill.rounds}.
 */
class PermitReviewKillIT {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-12T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private StoppedProcessFixture process;

  @BeforeEach
  void start(@TempDir Path folder) {
    process = new StoppedProcessFixture(folder, CLOCK);
  }

  @AfterEach
  void stop() {
    process.close();
  }

  @Test
  void suspension_by_a_review_is_notified_exactly_once_after_a_crash() {
    var suspended = new ArrayList<String>();
    for (int round = 1; round <= ROUNDS; round++) {
      var permit = process.add(PermitFixture.active(DECREE, round));
      var review =
          new PermitReview(
              process.permits(),
              new EvidenceStatuses(
                  HolderFixture.persons(permit.state().holder()), HolderFixture.noEvidence()),
              ShippedRulesFixture.all(),
              process.timeDependentState(),
              process.updates(),
              reminders -> assertThat(reminders).isEmpty());
      assertThat(review.review(permit)).isEqualTo(PermitReview.Outcome.SUSPENDED);
      assertThat(review.review(permit)).isEqualTo(PermitReview.Outcome.VERSION_CONFLICT);
      suspended.add(permit.id());
    }
    assertThat(process.notifications()).isEmpty();
    process.restart();
    assertThat(notifiedPermits()).containsExactlyInAnyOrderElementsOf(suspended);
    process.restart();
    assertThat(notifiedPermits()).hasSize(ROUNDS);
  }

  private List<String> notifiedPermits() {
    return process.notifications().stream()
        .map(one -> one.path("about").path("id").asString())
        .toList();
  }
}
