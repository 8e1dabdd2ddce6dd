package io.anju.residence.permit;

import static io.anju.residence.permit.StoppedProcessFixture.ROUNDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The process ends between the save of a permit and the publishing of its facts. How often is set
 * by the system property {@code anju.kill.rounds}.
 */
class PermitNotificationsKillIT {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-06-10T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

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
  void cancellation_is_notified_exactly_once_after_a_crash() {
    var withdrawn = new Cancellation(Cancellation.Cause.HOLDERS_WISH, Optional.empty());
    update(live -> live.cancel(process.timeDependentState().actionContext(), withdrawn));
    assertNotifiedOnce("permit-cancelled-by-decision");
  }

  @Test
  void late_endorsement_is_notified_exactly_once_after_a_crash() {
    update(live ->
        switch (live) {
          case SuspendedPermit suspended ->
              suspended.endorse(
                  process.timeDependentState().actionContext(),
                  DECREE.endorsement(),
                  PermitFixture.MET);
          case AcceptedPermit _, ApprovedPermit _, ActivePermit _ -> throw new AssertionError(live);
        });
    assertNotifiedOnce("permit-endorsed-late");
  }

  /** Changes permits that were suspended for a missed endorsement. */
  private void update(Function<Permit.Live, Permit> change) {
    for (int round = 1; round <= ROUNDS; round++) {
      var suspended = PermitFixture.suspendedUnendorsed(PermitFixture.active(DECREE, round));
      process.add(suspended);
      CurrentCaller.asSystem(() ->
          process
              .updates()
              .update(
                  suspended.id(),
                  ExpectedVersion.ANY,
                  permit -> change.apply((Permit.Live) permit)));
    }
  }

  private void assertNotifiedOnce(String kind) {
    assertThat(process.notifications()).isEmpty();
    process.restart();
    assertThat(process.notifications()).extracting(this::kind).containsOnly(kind);
    assertThat(process.notifications())
        .extracting(one -> one.path("about").path("id").asString())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, ROUNDS)
                .mapToObj(round -> PermitFixture.active(DECREE, round).id().value())
                .toList());
    process.restart();
    assertThat(process.notifications()).hasSize(ROUNDS);
  }

  private String kind(JsonNode notification) {
    return notification.path("kind").asString();
  }
}
