package io.anju.platform.security;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's keys, fetched when first needed and every five minutes. A token of an unknown key
 * has them fetched anew, since the issuer may have changed its keys, but not more often than every
 * ten seconds, and nobody waits while another fetches: whoever sends made-up key ids costs the
 * issuer nothing and delays nobody.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

  /** Where the keys come from. */
  @FunctionalInterface
  interface Fetch {
    JWKSet fetch() throws Exception;
  }

  private static final long TIME_TO_LIVE_NANOS = Duration.ofMinutes(5).toNanos();
  private static final long RETRY_NANOS = Duration.ofSeconds(10).toNanos();
  private static final long FIRST_RETRY_NANOS = Duration.ofSeconds(1).toNanos();

  private record Fetched(JWKSet keys, long at) {}

  private final Fetch issuer;
  private final LongSupplier nanoTime;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Fetched last;
  private volatile long lastAttempt;

  /**
   * @param nanoTime as {@link System#nanoTime}
   */
  IssuerKeys(Fetch issuer, LongSupplier nanoTime) {
    this.issuer = issuer;
    this.nanoTime = nanoTime;
    this.lastAttempt = nanoTime.getAsLong() - RETRY_NANOS;
  }

  /**
   * The keys of a token's kind and id; none for a key that is unknown.
   *
   * @throws KeySourceException where the issuer's keys were never reached
   */
  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    var known = last;
    if (known == null) {
      return selector.select(first().keys());
    }
    var found = selector.select(known.keys());
    boolean outdated = nanoTime.getAsLong() - known.at() > TIME_TO_LIVE_NANOS;
    if (!found.isEmpty() && !outdated) {
      return found;
    }
    return selector.select(refreshed(known).keys());
  }

  /**
   * Everybody waits for the first fetch, for nobody can be let in without; where it failed, nobody
   * waits for another within a second.
   */
  private Fetched first() throws KeySourceException {
    fetching.lock();
    try {
      var meanwhile = last;
      if (meanwhile != null) {
        return meanwhile;
      }
      if (nanoTime.getAsLong() - lastAttempt < FIRST_RETRY_NANOS) {
        throw new KeySourceException("the issuer's keys could not be fetched a moment ago");
      }
      return fetch();
    } finally {
      fetching.unlock();
    }
  }

  /** The keys that are known, where it is too early to fetch, another fetches, or it fails. */
  private Fetched refreshed(Fetched known) {
    if (nanoTime.getAsLong() - lastAttempt < RETRY_NANOS || !fetching.tryLock()) {
      return known;
    }
    try {
      return nanoTime.getAsLong() - lastAttempt < RETRY_NANOS ? known : fetch();
    } catch (KeySourceException unreachable) {
      return known;
    } finally {
      fetching.unlock();
    }
  }

  private Fetched fetch() throws KeySourceException {
    lastAttempt = nanoTime.getAsLong();
    try {
      var fetched = new Fetched(issuer.fetch(), nanoTime.getAsLong());
      last = fetched;
      return fetched;
    } catch (Exception unreachable) {
      throw new KeySourceException("the issuer's keys cannot be fetched", unreachable);
    }
  }
}
