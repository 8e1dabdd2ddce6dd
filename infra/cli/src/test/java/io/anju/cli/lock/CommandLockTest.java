package io.anju.cli.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.context.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLockTest {

  @TempDir private Path folder;

  @Test
  void lock_makes_a_folder_for_its_owner_alone_and_can_be_taken_again() throws Exception {
    var data = folder.resolve("data");
    var terminal = new Terminal(System.out, System.err, false);
    try (var _ = CommandLock.acquire(data, terminal)) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
          .isEqualTo("rwx------");
    }
    try (var _ = CommandLock.acquire(data, terminal)) {
      assertThat(data.resolve("run/command.lock")).exists();
    }
  }
}
