package io.anju.bench.client;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many clients asking at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** The answers, by client. */
  public static List<Answer> ask(int clients, IntFunction<Answer> call) {
    try (var counters = Executors.newVirtualThreadPerTaskExecutor()) {
      return counters.invokeAll(IntStream.range(0, clients).<Callable<Answer>>mapToObj(client -> () -> call.apply(client)).toList()).stream()
          .map(done -> {
            try {
              return done.get();
            } catch (ExecutionException | InterruptedException failed) {
              throw new IllegalStateException(failed);
            }
          }).toList();
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopping);
    }
  }
}
