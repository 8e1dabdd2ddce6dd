package io.anju.bench.client;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Sends the requests of many clients at the same moment. */
public final class ConcurrentRequests {

  private ConcurrentRequests() {}

  /** The responses, by client. */
  public static List<RegistryResponse> sendAll(int clients, IntFunction<RegistryResponse> request) {
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      return executor
          .invokeAll(
              IntStream.range(0, clients)
                  .<Callable<RegistryResponse>>mapToObj(client -> () -> request.apply(client))
                  .toList())
          .stream()
          .map(future -> {
            try {
              return future.get();
            } catch (ExecutionException | InterruptedException failed) {
              throw new IllegalStateException(failed);
            }
          })
          .toList();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
