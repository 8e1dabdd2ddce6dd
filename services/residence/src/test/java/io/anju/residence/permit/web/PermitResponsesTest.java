package io.anju.residence.permit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.PermitFixture;
import io.anju.residence.rules.RuleSet;
import io.anju.residence.rules.deadline.WorkingDays;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class PermitResponsesTest {

  private static final WorkingDays UNANNOUNCED = new WorkingDays(List.of());

  /** Shenzhen art. 20 counts working days, Decree 663 art. 9 does not. */
  @Test
  void working_day_deadline_is_provisional_until_holidays_are_announced() {
    assertThat(provisional(ShippedRulesFixture.shenzhen2015(), UNANNOUNCED)).isTrue();
    assertThat(provisional(ShippedRulesFixture.shenzhen2015(), ShippedRulesFixture.workingDays()))
        .isFalse();
    assertThat(provisional(ShippedRulesFixture.decree663(), UNANNOUNCED)).isFalse();
  }

  private static boolean provisional(RuleSet rules, WorkingDays calendar) {
    return new PermitResponses(ShippedRulesFixture.all(), calendar, Clock.systemUTC())
        .toResponse(PermitFixture.active(rules))
        .decideByProvisional();
  }
}
