package io.anju.overview.worklist;

import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.WorkFactsFixture.correction;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.NotifiedAuthority;
import io.anju.platform.access.Scope;
import io.anju.platform.aggregate.Versioned;
import io.anju.platform.fixture.InMemoryAggregates;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverdueNoticesTest {

  private static final LocalDate LAST_DAY = SPRING.plusDays(21);

  private final WorkFixture work = new WorkFixture(LAST_DAY);
  private final InMemoryAggregates<OverdueNotice> stored =
      InMemoryAggregates.of(_ -> Scope.personal(List.of(), List.of(), List.of()));
  private final OverdueNotices notices =
      new OverdueNotices(work.generations, work::of, stored, work.clock);

  @Test
  void station_is_notified_once_on_the_day_after_the_last_day() {
    work.fold(
        correction("c1", 1, personId(1), NotifiedAuthority.POLICE, null),
        correction("c2", 1, personId(2), NotifiedAuthority.POLICE, null));
    assertThat(notices.run()).isZero();
    work.today(LAST_DAY.plusDays(1));
    assertThat(notices.run()).isEqualTo(1);
    assertThat(notices.run()).isZero();
    assertThat(stored.all().map(Versioned::state))
        .containsExactly(
            new OverdueNotice(
                new WorkPlace(WorkKind.CORRECTION_DUE.list(), COMMUNITY.substring(0, 9)),
                LAST_DAY,
                LAST_DAY.plusDays(1),
                2,
                2));
  }

  @Test
  void nobody_is_notified_of_what_was_done_in_time() {
    work.fold(correction("c1", 1, personId(1), NotifiedAuthority.POLICE, null));
    work.fold(correction("c1", 2, personId(1), NotifiedAuthority.POLICE, LAST_DAY));
    work.today(LAST_DAY.plusDays(1));
    assertThat(notices.run()).isZero();
  }

  @Test
  void day_on_which_the_registry_did_not_run_is_made_up_for() {
    work.fold(correction("c1", 1, personId(1), NotifiedAuthority.POLICE, null));
    work.today(LAST_DAY.plusDays(6));
    assertThat(notices.run()).isEqualTo(1);
  }
}
