package io.anju.residence.dormancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitFixture;
import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.permit.review.PendingSuspension;
import io.anju.residence.rules.EvidenceCategory;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * By Decree 663 any one ground keeps a permit awake; grace is 30 days for residence and housing, 60
 * for work and schooling.
 */
class EvidenceStatusTest {

  private static final RuleSet CITY = ShippedRulesFixture.cityWithDormancy();
  private static final Permit PERMIT = PermitFixture.active(CITY);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Test
  void no_evidence_known_means_no_suspension() {
    assertThat(
            new EvidenceStatus(List.of(), Map.of(), false)
                .pendingSuspension(PERMIT, CITY, TODAY, Optional.empty()))
        .isEmpty();
    assertThat(new EvidenceStatus(List.of(), Map.of(), false).keepsActive(PERMIT, CITY, TODAY))
        .isTrue();
  }

  @Test
  void move_out_suspends_after_the_grace_period_despite_employment() {
    var evidenceStatus =
        new EvidenceStatus(
            List.of(ended(EvidenceCategory.RESIDENCE, "2026-05-20")),
            Map.of(EvidenceCategory.EMPLOYMENT, List.of("e1")),
            false);
    var pendingSuspension =
        evidenceStatus.pendingSuspension(PERMIT, CITY, TODAY, Optional.empty()).orElseThrow();
    assertThat(pendingSuspension.suspendsOn()).isEqualTo("2026-06-19");
    assertThat(pendingSuspension.endedEvidence())
        .extracting(EndedEvidence::kind)
        .containsExactly(EvidenceCategory.RESIDENCE);
  }

  @Test
  void ended_tenancy_does_not_suspend_while_employment_runs() {
    var ended = List.of(ended(EvidenceCategory.TENANCY, "2026-05-20"));
    assertThat(
            new EvidenceStatus(
                    ended,
                    Map.of(
                        EvidenceCategory.RESIDENCE,
                        List.of("r"),
                        EvidenceCategory.EMPLOYMENT,
                        List.of("e1")),
                    false)
                .pendingSuspension(PERMIT, CITY, TODAY, Optional.empty()))
        .isEmpty();
    assertThat(
            new EvidenceStatus(ended, Map.of(EvidenceCategory.RESIDENCE, List.of("r")), false)
                .pendingSuspension(PERMIT, CITY, TODAY, Optional.empty()))
        .map(PendingSuspension::suspendsOn)
        .contains(LocalDate.of(2026, 6, 19));
  }

  @Test
  void known_future_end_gives_a_pending_suspension() {
    var evidenceStatus =
        new EvidenceStatus(
            List.of(ended(EvidenceCategory.TENANCY, "2027-01-01")),
            Map.of(EvidenceCategory.RESIDENCE, List.of("r")),
            false);
    assertThat(evidenceStatus.pendingSuspension(PERMIT, CITY, TODAY, Optional.empty()))
        .map(PendingSuspension::suspendsOn)
        .contains(LocalDate.of(2027, 1, 31));
    assertThat(evidenceStatus.keepsActive(PERMIT, CITY, TODAY)).isTrue();
  }

  @Test
  void late_reported_end_suspends_no_sooner_than_the_shortest_reminder() {
    var evidenceStatus =
        new EvidenceStatus(
            List.of(ended(EvidenceCategory.TENANCY, "2026-01-01")),
            Map.of(EvidenceCategory.RESIDENCE, List.of("r")),
            false);
    var learned = evidenceStatus.pendingSuspension(PERMIT, CITY, TODAY, Optional.empty());
    assertThat(learned).map(PendingSuspension::suspendsOn).contains(TODAY.plusDays(7));
    assertThat(evidenceStatus.pendingSuspension(PERMIT, CITY, TODAY.plusDays(5), learned))
        .isEqualTo(learned);
  }

  private static EndedEvidence ended(EvidenceCategory kind, String since) {
    return new EndedEvidence(kind, LocalDate.parse(since), "x");
  }

  /** Decree 663 art. 10: nothing that ended suspends a permit where the city has not said so. */
  @Test
  void ended_evidence_suspends_nobody_where_dormancy_is_off() {
    var rules = ShippedRulesFixture.decree663();
    var ended =
        new EvidenceStatus(
            List.of(
                new EndedEvidence(EvidenceCategory.RESIDENCE, TODAY.minusYears(1), "r1"),
                new EndedEvidence(EvidenceCategory.TENANCY, TODAY.minusYears(1), "t1")),
            Map.of(),
            false);
    var permit = PermitFixture.active(rules);
    assertThat(ended.pendingSuspension(permit, rules, TODAY, Optional.empty())).isEmpty();
    assertThat(ended.keepsActive(permit, rules, TODAY)).isTrue();
  }
}
