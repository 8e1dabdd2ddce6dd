package io.anju.gateway.session;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/**
 * The access tokens of the sessions that are in use. One request of a session fetches a token, the
 * others wait for it; nothing is lost with this memory, because any gateway gets another with the
 * session's refresh token.
 */
final class SessionTokens {

  /** What a session has now. */
  sealed interface Answer {}

  record Granted(String accessToken, String refreshToken, Instant renewAt) implements Answer {}

  /** The provider gives no more tokens for the session. */
  record Ended() implements Answer {}

  private static final Duration RENEW_BEFORE_EXPIRY = Duration.ofSeconds(10);
  private static final Duration ENDED_KEPT = Duration.ofMinutes(1);
  private static final int MAX_SESSIONS = 100_000;

  private final ProviderClient provider;
  private final Clock clock;
  private final Executor threads = task -> Thread.ofVirtual().name("token").start(task);
  private final AsyncCache<String, Answer> answers;

  SessionTokens(ProviderClient provider, Clock clock) {
    this.provider = provider;
    this.clock = clock;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(MAX_SESSIONS)
            .expireAfter(Expiry.creating((String _, Answer answer) -> lifetime(answer)))
            .buildAsync();
  }

  /**
   * @throws ProviderException where the provider cannot be reached
   */
  Answer of(Session session) {
    var answer = join(answers.get(session.id(), (_, _) -> fetch(session)));
    if (answer instanceof Granted granted && !clock.instant().isBefore(granted.renewAt())) {
      answers.synchronous().invalidate(session.id());
      return join(answers.get(session.id(), (_, _) -> fetch(session)));
    }
    return answer;
  }

  void put(Session session, ProviderTokens tokens) {
    answers.put(session.id(), CompletableFuture.completedFuture(granted(tokens)));
  }

  /** At this gateway at once; at others when their token has expired. */
  void end(Session session) {
    answers.put(session.id(), CompletableFuture.completedFuture(new Ended()));
  }

  private CompletableFuture<Answer> fetch(Session session) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return granted(provider.refresh(session.refreshToken()));
          } catch (ProviderException failed) {
            if (failed.isRefused()) {
              return new Ended();
            }
            throw failed;
          }
        },
        threads);
  }

  private static Answer join(CompletableFuture<Answer> pending) {
    try {
      return pending.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof ProviderException known ? known : failed;
    }
  }

  private static Granted granted(ProviderTokens tokens) {
    return new Granted(
        tokens.accessToken(), tokens.refreshToken(), tokens.expiresAt().minus(RENEW_BEFORE_EXPIRY));
  }

  private Duration lifetime(Answer answer) {
    return switch (answer) {
      case Granted granted -> {
        var left = Duration.between(clock.instant(), granted.renewAt());
        yield left.isPositive() ? left : Duration.ofMillis(1);
      }
      case Ended _ -> ENDED_KEPT;
    };
  }
}
