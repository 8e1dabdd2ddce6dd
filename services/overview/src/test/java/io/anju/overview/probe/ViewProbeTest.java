package io.anju.overview.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.anju.platform.probe.WriteProbe.Written;
import io.anju.platform.probe.WriteProbeFailedException;
import io.anju.platform.probe.WriteProbeFailedException.Stage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ViewProbeTest implements ProbeViews {

  private final AtomicLong folded = new AtomicLong();
  private long foldedPerLook;

  @Override
  public void fold(String service, long version) {
    folded.set(version);
  }

  @Override
  public long version(String service) {
    return folded.addAndGet(foldedPerLook);
  }

  private ViewProbe probe(long written) {
    return new ViewProbe(() -> new Written("overview", written), this, Duration.ofMillis(200));
  }

  @Test
  void write_that_arrives_in_the_view_is_waited_for() {
    foldedPerLook = 1;
    assertThatCode(probe(3)::awaitFolded).doesNotThrowAnyException();
    assertThat(folded).hasValue(3);
  }

  @Test
  void write_that_is_never_folded_fails_at_the_view() {
    fold("overview", 6);
    assertThatThrownBy(probe(7)::awaitFolded)
        .isInstanceOfSatisfying(
            WriteProbeFailedException.class,
            failed -> assertThat(failed.stage()).isEqualTo(Stage.VIEW));
  }
}
