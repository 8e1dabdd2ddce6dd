package io.anju.cli.lock;

import io.anju.cli.part.Part;
import java.nio.file.Path;
import java.util.List;

/** A child process that takes the lock of a data folder, says what came of it, and keeps it. */
final class LockMain {

  private LockMain() {}

  /** Data folder, part, installation. */
  public static void main(String[] arguments) throws InterruptedException {
    try (var _ =
        DataFolderLock.acquire(
            Path.of(arguments[0]),
            List.of(Part.of(arguments[1])),
            LockHolder.current("test " + arguments[1], arguments[2]))) {
      System.out.println("locked");
      Thread.sleep(60_000);
    } catch (DataFolderInUseException e) {
      System.out.println(e.getMessage());
    }
  }
}
