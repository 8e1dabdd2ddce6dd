package io.anju.residence.dormancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.Ended;
import io.anju.residence.permit.Fading;
import io.anju.residence.permit.Permit;
import io.anju.residence.permit.PermitFixture;
import io.anju.residence.rules.Lapse;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** By Decree 663 any one ground keeps a permit awake; grace is 30 days for residence and housing, 60 for work and schooling. */
class FootingTest {

  private static final RuleSet DECREE = ShippedRulesFixture.decree663();
  private static final Permit PERMIT = PermitFixture.active(DECREE);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @Test
  void of_what_nothing_is_known_nothing_is_concluded() {
    assertThat(new Footing(List.of(), Map.of(), false).fading(PERMIT, DECREE, TODAY, Optional.empty())).isEmpty();
    assertThat(new Footing(List.of(), Map.of(), false).carries(PERMIT, DECREE, TODAY)).isTrue();
  }

  @Test
  void who_moved_out_sleeps_after_the_grace_period_whatever_else_runs() {
    var footing = new Footing(List.of(ended(Lapse.RESIDENCE, "2026-05-20")), Map.of(Lapse.EMPLOYMENT, List.of("e1")), false);
    var fading = footing.fading(PERMIT, DECREE, TODAY, Optional.empty()).orElseThrow();
    assertThat(fading.sleepsOn()).isEqualTo("2026-06-19");
    assertThat(fading.because()).extracting(Ended::kind).containsExactly(Lapse.RESIDENCE);
  }

  @Test
  void a_tenancy_that_ends_does_no_harm_while_a_job_runs() {
    var ended = List.of(ended(Lapse.TENANCY, "2026-05-20"));
    assertThat(new Footing(ended, Map.of(Lapse.RESIDENCE, List.of("r"), Lapse.EMPLOYMENT, List.of("e1")), false)
        .fading(PERMIT, DECREE, TODAY, Optional.empty())).isEmpty();
    assertThat(new Footing(ended, Map.of(Lapse.RESIDENCE, List.of("r")), false)
        .fading(PERMIT, DECREE, TODAY, Optional.empty())).map(Fading::sleepsOn).contains(LocalDate.of(2026, 6, 19));
  }

  @Test
  void an_end_that_is_known_beforehand_is_told_beforehand() {
    var footing = new Footing(List.of(ended(Lapse.TENANCY, "2027-01-01")), Map.of(Lapse.RESIDENCE, List.of("r")), false);
    assertThat(footing.fading(PERMIT, DECREE, TODAY, Optional.empty())).map(Fading::sleepsOn).contains(LocalDate.of(2027, 1, 31));
    assertThat(footing.carries(PERMIT, DECREE, TODAY)).isTrue();
  }

  @Test
  void nobody_is_put_to_sleep_unwarned_because_an_end_was_told_late() {
    var footing = new Footing(List.of(ended(Lapse.TENANCY, "2026-01-01")), Map.of(Lapse.RESIDENCE, List.of("r")), false);
    var learned = footing.fading(PERMIT, DECREE, TODAY, Optional.empty());
    assertThat(learned).map(Fading::sleepsOn).contains(TODAY.plusDays(7));
    assertThat(footing.fading(PERMIT, DECREE, TODAY.plusDays(5), learned)).isEqualTo(learned);
  }

  private static Ended ended(Lapse kind, String since) {
    return new Ended(kind, LocalDate.parse(since), "x");
  }
}
