package io.anju.residence.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.rules.deadline.Deadline;
import io.anju.residence.rules.deadline.Deadline.Days;
import io.anju.residence.rules.yaml.ShippedRulesFixture;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CorrectionDeadlinesTest {

  private static final Objection DATUM =
      new Objection.Datum(DataCategory.TENANCY, "until", "2026", "2027");
  private static final Objection DECISION = new Objection.PermitDecision("some-permit");
  private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

  private static LocalDate decideBy(Deadline correction, Deadline appeal, Objection objection) {
    return new CorrectionDeadlines(correction, appeal, ShippedRulesFixture.workingDays())
        .of(objection, FRIDAY);
  }

  @Test
  void correction_and_appeal_have_a_deadline_of_their_own() {
    var brief = new Deadline(1, Days.WORKING);
    var longer = new Deadline(60, Days.CALENDAR);
    assertThat(decideBy(brief, longer, DATUM)).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(decideBy(brief, longer, DECISION)).isEqualTo(LocalDate.of(2026, 5, 5));
    assertThat(decideBy(longer, brief, DATUM)).isEqualTo(LocalDate.of(2026, 5, 5));
  }

  @Test
  void deadline_of_no_days_is_the_day_itself() {
    var today = new Deadline(0, Days.WORKING);
    assertThat(decideBy(today, today, DATUM)).isEqualTo(FRIDAY);
  }
}
