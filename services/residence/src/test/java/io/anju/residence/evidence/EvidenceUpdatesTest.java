package io.anju.residence.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.codes.PersonId;
import io.anju.contract.EmploymentFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceUpdatesTest {

  private final List<String> steps = new ArrayList<>();
  private boolean requestsFail;

  private final EvidenceProjection<EmploymentFact> projection =
      new EvidenceProjection<>() {
        @Override
        public void apply(List<EmploymentFact> facts) {
          steps.add("applied");
        }

        @Override
        public Set<PersonId> affectedPersons(List<EmploymentFact> facts) {
          return Set.of(EvidenceFixture.PERSON);
        }
      };

  private final EvidenceUpdates<EmploymentFact> updates =
      new EvidenceUpdates<>(
          projection,
          persons -> {
            if (requestsFail) {
              throw new IllegalStateException("The store is unavailable");
            }
            assertThat(persons).containsExactly(EvidenceFixture.PERSON);
            steps.add("review requested");
          });

  @Test
  void review_is_requested_after_the_evidence_was_applied() {
    updates.apply(List.of());
    assertThat(steps).containsExactly("applied", "review requested");
  }

  @Test
  void redelivery_after_a_failed_request_requests_the_review() {
    requestsFail = true;
    assertThatThrownBy(() -> updates.apply(List.of())).isInstanceOf(IllegalStateException.class);
    requestsFail = false;
    updates.apply(List.of());
    assertThat(steps).containsExactly("applied", "applied", "review requested");
  }
}
