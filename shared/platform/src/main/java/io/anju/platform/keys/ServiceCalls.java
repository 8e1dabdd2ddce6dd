package io.anju.platform.keys;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Proves to one service of the registry that another one calls: a keyed digest of the path and the
 * time, which only who holds the registry's keys can make. It says nothing about a caller, so that
 * nothing about people may be asked with it (ADR 18).
 */
public final class ServiceCalls {

  /** The header of a call between services. */
  public static final String HEADER = "Anju-Service-Call";

  private static final Duration VALID = Duration.ofMinutes(2);
  private static final int BYTES = 16;
  private static final Pattern FORMAT = Pattern.compile("(\\d{1,12})\\.([a-z2-7]{26})");

  private final PrfSet registry;
  private final Clock clock;

  public ServiceCalls(RegistryKeys keys, Clock clock) {
    this.registry = keys.registry();
    this.clock = clock;
  }

  /** The header's value for a call to a path now. */
  public String proof(String path) {
    long seconds = clock.instant().getEpochSecond();
    return seconds + "." + digest(path, seconds);
  }

  /** Whether a service of this registry made the header's value for the path within two minutes. */
  public boolean isProven(String path, String header) {
    var parts = FORMAT.matcher(header);
    if (!parts.matches()) {
      return false;
    }
    long seconds = Long.parseLong(parts.group(1));
    var age = Duration.between(Instant.ofEpochSecond(seconds), clock.instant()).abs();
    return age.compareTo(VALID) <= 0
        && MessageDigest.isEqual(
            digest(path, seconds).getBytes(StandardCharsets.US_ASCII),
            parts.group(2).getBytes(StandardCharsets.US_ASCII));
  }

  private String digest(String path, long seconds) {
    try {
      byte[] message = ("service-call|" + path + "|" + seconds).getBytes(StandardCharsets.UTF_8);
      return PersonIds.base32(registry.computePrimary(message, BYTES));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
