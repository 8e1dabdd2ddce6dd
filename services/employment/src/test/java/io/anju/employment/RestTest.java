package io.anju.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class RestTest {

  @Test
  void work_rests_as_long_as_its_share_asks_for() {
    assertThat(new Rest(50).pause(80)).isEqualTo(80);
    assertThat(new Rest(25).pause(80)).isEqualTo(240);
    assertThat(new Rest(100).pause(80)).isZero();
    assertThatThrownBy(() -> new Rest(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void it_rests_longer_while_something_goes_before() {
    var file = new AtomicBoolean(true);
    var rest = new Rest(50, 20, file::get);
    assertThat(rest.pause(80)).isEqualTo(320);
    file.set(false);
    assertThat(rest.pause(80)).isEqualTo(80);
  }
}
