package io.anju.cli.lock;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.cli.process.Java;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderLockIT {

  @TempDir private Path data;
  private final List<Process> children = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (var child : children) {
      child.destroyForcibly().waitFor();
    }
  }

  private Process child(String part, String installation) throws IOException {
    var child =
        new ProcessBuilder(
                Java.executable(),
                "-cp",
                System.getProperty("java.class.path"),
                LockMain.class.getName(),
                data.toString(),
                part,
                installation)
            .redirectErrorStream(true)
            .start();
    children.add(child);
    return child;
  }

  /** What the child says first. */
  private static String said(Process child) throws IOException {
    return child.inputReader().readLine();
  }

  @Test
  void second_installation_is_refused_and_learns_who_uses_the_folder() throws Exception {
    var first = child("broker", "here");
    assertThat(said(first)).isEqualTo("locked");
    assertThat(said(child("store", "elsewhere")))
        .contains(data.toString(), "process " + first.pid(), "test broker", "here", "since");
    assertThat(DataFolderLock.user(data))
        .hasValueSatisfying(user -> assertThat(user.pid()).isEqualTo(first.pid()));
  }

  @Test
  void parts_of_one_installation_share_the_folder_but_no_part_runs_twice() throws Exception {
    assertThat(said(child("broker", "here"))).isEqualTo("locked");
    assertThat(said(child("store", "here"))).isEqualTo("locked");
    assertThat(said(child("broker", "here"))).contains("is in use by");
  }

  @Test
  void folder_is_free_once_its_users_were_killed() throws Exception {
    var first = child("broker", "here");
    assertThat(said(first)).isEqualTo("locked");
    first.destroyForcibly().waitFor();
    assertThat(DataFolderLock.user(data)).isEmpty();
    assertThat(said(child("broker", "elsewhere"))).isEqualTo("locked");
  }

  @Test
  void folder_stays_in_use_while_one_of_several_users_lives() throws Exception {
    var first = child("broker", "here");
    assertThat(said(first)).isEqualTo("locked");
    assertThat(said(child("store", "here"))).isEqualTo("locked");
    first.destroyForcibly().waitFor();
    assertThat(said(child("ledger", "elsewhere"))).contains("is in use by");
  }

  @Test
  void folder_that_was_never_used_has_no_user() {
    assertThat(DataFolderLock.user(data.resolve("new"))).isEmpty();
  }
}
