package io.anju.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class DutyCycleThrottleTest {

  @Test
  void pause_keeps_work_within_its_share_of_the_time() {
    assertThat(new DutyCycleThrottle(50).pauseAfter(80)).isEqualTo(80);
    assertThat(new DutyCycleThrottle(25).pauseAfter(80)).isEqualTo(240);
    assertThat(new DutyCycleThrottle(100).pauseAfter(80)).isZero();
    assertThatThrownBy(() -> new DutyCycleThrottle(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void pause_is_longer_while_an_import_is_running() {
    var file = new AtomicBoolean(true);
    var throttle = new DutyCycleThrottle(50, 20, file::get);
    assertThat(throttle.pauseAfter(80)).isEqualTo(320);
    file.set(false);
    assertThat(throttle.pauseAfter(80)).isEqualTo(80);
  }
}
