package io.anju.housing.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkersTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static Assignment since(String subject, LocalDate day) {
    return new Assignment(subject, day, Optional.empty());
  }

  @Test
  void next_assignment_ends_the_previous_one_the_day_before() {
    var workers =
        Workers.NONE
            .followedBy(since("wang", MAY))
            .flatMap(one -> one.followedBy(since("li", MAY.plusDays(10))))
            .orElseThrow();
    assertThat(workers.assignedOn(MAY.minusDays(1))).isEmpty();
    assertThat(workers.assignedOn(MAY.plusDays(9))).contains("wang");
    assertThat(workers.assignedOn(MAY.plusDays(10))).contains("li");
  }

  @Test
  void assignment_starting_before_the_current_one_is_rejected() {
    var workers = Workers.NONE.followedBy(since("wang", MAY)).orElseThrow();
    assertThat(workers.followedBy(since("li", MAY))).isEmpty();
    assertThat(workers.followedBy(since("li", MAY.minusDays(1)))).isEmpty();
  }

  @Test
  void ended_assignment_without_successor_leaves_nobody_responsible() {
    var workers =
        Workers.NONE
            .followedBy(new Assignment("wang", MAY, Optional.of(MAY.plusDays(30))))
            .orElseThrow();
    assertThat(workers.assignedOn(MAY.plusDays(30))).contains("wang");
    assertThat(workers.assignedOn(MAY.plusDays(31))).isEmpty();
    var followed = workers.followedBy(since("li", MAY.plusDays(60))).orElseThrow();
    assertThat(followed.assignedOn(MAY.plusDays(40))).isEmpty();
  }
}
