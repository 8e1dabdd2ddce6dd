package io.anju.imports.row;

import io.anju.platform.access.CurrentCaller;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Imports groups of rows at the same time, so that their writes share the store's syncs. The rows
 * of one group stay in their order.
 */
public final class ParallelRows {

  private ParallelRows() {}

  /**
   * The counts of each group, imported as the current caller.
   *
   * @throws RegistryException what failed for another reason than a row stops the batch, which is
   *     tried again
   */
  public static <G> List<ImportCounts> forEach(
      List<G> groups, Function<G, ImportCounts> importing) {
    var caller = CurrentCaller.get();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads
          .invokeAll(
              groups.stream()
                  .<Callable<ImportCounts>>map(
                      group -> () -> CurrentCaller.call(caller, () -> importing.apply(group)))
                  .toList())
          .stream()
          .map(ParallelRows::result)
          .toList();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
  }

  private static ImportCounts result(Future<ImportCounts> task) {
    try {
      return task.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
  }
}
