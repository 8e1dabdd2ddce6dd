package io.anju.cli.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFollowerTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();

  private LogFollower follower(Path... logs) {
    return new LogFollower(new PrintStream(seen, true, StandardCharsets.UTF_8), List.of(logs));
  }

  private String seen() {
    var text = seen.toString(StandardCharsets.UTF_8);
    seen.reset();
    return text;
  }

  @Test
  void end_of_a_log_is_shown_and_then_what_is_added() throws Exception {
    var log = Files.writeString(folder.resolve("registry.log"), "one\ntwo\n安居\n");
    var follower = follower(log);
    follower.printEnds(2);
    assertThat(seen()).isEqualToNormalizingNewlines("two\n安居\n");
    follower.printAdded();
    assertThat(seen()).isEmpty();
    Files.writeString(log, "four\n", StandardOpenOption.APPEND);
    follower.printAdded();
    assertThat(seen()).isEqualTo("four\n");
  }

  @Test
  void log_that_was_replaced_is_read_from_its_beginning() throws Exception {
    var log = Files.writeString(folder.resolve("registry.log"), "long enough\n");
    var follower = follower(log);
    follower.printEnds(9);
    seen();
    Files.writeString(log, "new\n");
    follower.printAdded();
    assertThat(seen()).isEqualTo("new\n");
  }

  @Test
  void lines_of_several_logs_stand_under_their_names() throws Exception {
    var a = Files.writeString(folder.resolve("a.log"), "1\n");
    var b = Files.writeString(folder.resolve("b.log"), "2\n");
    follower(a, b).printEnds(9);
    assertThat(seen()).isEqualToNormalizingNewlines("==> a.log <==\n1\n==> b.log <==\n2\n");
  }
}
