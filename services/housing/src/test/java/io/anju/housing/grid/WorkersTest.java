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
  void the_next_worker_takes_over_the_day_they_begin() {
    var workers = Workers.NONE.followedBy(since("wang", MAY)).flatMap(one -> one.followedBy(since("li", MAY.plusDays(10)))).orElseThrow();
    assertThat(workers.on(MAY.minusDays(1))).isEmpty();
    assertThat(workers.on(MAY.plusDays(9))).contains("wang");
    assertThat(workers.on(MAY.plusDays(10))).contains("li");
  }

  @Test
  void nobody_begins_before_the_present_worker() {
    var workers = Workers.NONE.followedBy(since("wang", MAY)).orElseThrow();
    assertThat(workers.followedBy(since("li", MAY))).isEmpty();
    assertThat(workers.followedBy(since("li", MAY.minusDays(1)))).isEmpty();
  }

  @Test
  void who_has_left_answers_for_nothing_though_nobody_follows() {
    var workers = Workers.NONE.followedBy(new Assignment("wang", MAY, Optional.of(MAY.plusDays(30)))).orElseThrow();
    assertThat(workers.on(MAY.plusDays(30))).contains("wang");
    assertThat(workers.on(MAY.plusDays(31))).isEmpty();
    var followed = workers.followedBy(since("li", MAY.plusDays(60))).orElseThrow();
    assertThat(followed.on(MAY.plusDays(40))).isEmpty();
  }
}
