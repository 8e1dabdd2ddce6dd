package io.anju.gateway.ratelimit;

import java.util.concurrent.ConcurrentHashMap;

/** How many requests of each client are in progress; clients without any are not kept. */
final class ClientConcurrency {

  private final ConcurrentHashMap<String, Integer> inProgress = new ConcurrentHashMap<>();
  private final int limit;

  /**
   * @param limit requests of one client at the same time
   */
  ClientConcurrency(int limit) {
    this.limit = limit;
  }

  /** Each request that was admitted is to be {@link #leave left}. */
  boolean tryEnter(String client) {
    boolean[] admitted = {false};
    inProgress.compute(
        client,
        (_, count) -> {
          int before = count == null ? 0 : count;
          admitted[0] = before < limit;
          return admitted[0] ? Integer.valueOf(before + 1) : count;
        });
    return admitted[0];
  }

  void leave(String client) {
    inProgress.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
  }

  int clients() {
    return inProgress.size();
  }
}
