package io.anju.residence.dormancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.permit.PermitUseCasesFixture;
import io.anju.residence.permit.review.EndedEvidence;
import io.anju.residence.rules.EvidenceCategory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceStatusesTest {

  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private final PermitUseCasesFixture fixture = new PermitUseCasesFixture();
  private final EvidenceStatuses statuses = new EvidenceStatuses(fixture.people.persons, fixture);

  @Test
  void residence_and_the_paper_presented_run_without_any_record() {
    var status = statuses.of(fixture.issued().state(), JUNE);
    assertThat(status.ended()).isEmpty();
    assertThat(status.running())
        .containsOnlyKeys(EvidenceCategory.RESIDENCE, EvidenceCategory.TENANCY);
    assertThat(status.running().get(EvidenceCategory.TENANCY)).containsExactly("lease-1");
    assertThat(status.awaitingFeed()).isFalse();
  }

  @Test
  void tenancy_of_record_runs_in_place_of_the_paper_and_ends_with_its_term() {
    var permit = fixture.issued().state();
    fixture.let(permit.holder(), "2026-05-31");
    for (var day : List.of(LocalDate.of(2026, 5, 31), JUNE)) {
      assertThat(statuses.of(permit, day).ended())
          .as("known to end on the day after its last")
          .singleElement()
          .satisfies(ended -> {
            assertThat(ended.kind()).isEqualTo(EvidenceCategory.TENANCY);
            assertThat(ended.since()).isEqualTo(LocalDate.of(2026, 6, 1));
          });
    }
    assertThat(statuses.of(permit, JUNE).running()).containsOnlyKeys(EvidenceCategory.RESIDENCE);
  }

  @Test
  void of_several_tenancies_the_one_that_runs_longest_counts() {
    var permit = fixture.issued().state();
    fixture.let(permit.holder(), "2026-05-31");
    fixture.let(permit.holder(), "2027-05-31");
    assertThat(statuses.of(permit, JUNE).ended())
        .extracting(EndedEvidence::since)
        .containsExactly(LocalDate.of(2027, 6, 1));
  }
}
