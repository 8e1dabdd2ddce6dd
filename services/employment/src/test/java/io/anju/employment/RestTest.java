package io.anju.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RestTest {

  @Test
  void work_rests_as_long_as_its_share_asks_for() {
    assertThat(new Rest(50).pause(80)).isEqualTo(80);
    assertThat(new Rest(25).pause(80)).isEqualTo(240);
    assertThat(new Rest(100).pause(80)).isZero();
    assertThatThrownBy(() -> new Rest(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
