package io.anju.gateway.overload;

import com.netflix.concurrency.limits.Limit;
import com.netflix.concurrency.limits.limiter.AbstractLimiter;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * Admits requests up to an adaptive limit. A client that has its equal share in progress leaves a
 * fifth of the limit to the others, as long as there are any, so that one greedy client neither
 * shuts out the rest nor leaves capacity unused where it is alone.
 */
final class FairLimiter extends AbstractLimiter<String> {

  private static final double OPEN_TO_GREEDY = 0.8;

  private final ConcurrentHashMap<String, Integer> inProgress = new ConcurrentHashMap<>();
  private final ActiveClients clients;

  private FairLimiter(Builder builder, LongSupplier nanoTime) {
    super(builder);
    this.clients = new ActiveClients(nanoTime);
  }

  /**
   * @param nanoTime when clients were seen; how long requests take is measured by the system's
   *     clock
   */
  static FairLimiter of(String name, Limit limit, LongSupplier nanoTime) {
    return new FairLimiter(new Builder().named(name).limit(limit), nanoTime);
  }

  /** Empty for a request that is to be refused; each that was admitted ends by its listener. */
  @Override
  public Optional<Listener> acquire(String client) {
    int active = clients.seen(client);
    int limit = getLimit();
    int all = getInflight();
    int share = Math.max(1, Math.ceilDiv(limit, active));
    int ofClient = inProgress.getOrDefault(client, 0);
    boolean admitted =
        ofClient < share ? all < limit : all < (active == 1 ? limit : limit * OPEN_TO_GREEDY);
    if (!admitted) {
      return createRejectedListener();
    }
    inProgress.merge(client, 1, Integer::sum);
    return Optional.of(new ClientListener(client, createListener()));
  }

  private void leave(String client) {
    inProgress.computeIfPresent(client, (_, count) -> count == 1 ? null : count - 1);
  }

  private final class ClientListener implements Listener {

    private final String client;
    private final Listener request;

    private ClientListener(String client, Listener request) {
      this.client = client;
      this.request = request;
    }

    @Override
    public void onSuccess() {
      leave(client);
      request.onSuccess();
    }

    @Override
    public void onIgnore() {
      leave(client);
      request.onIgnore();
    }

    @Override
    public void onDropped() {
      leave(client);
      request.onDropped();
    }
  }

  private static final class Builder extends AbstractLimiter.Builder<Builder> {
    @Override
    protected Builder self() {
      return this;
    }
  }
}
