package io.anju.platform.command;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Draws UUIDv7 (RFC 9562): ordered by time, and the same again when the same {@link Command} is
 * carried out again.
 */
public final class Ids {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;

  public Ids(Clock clock) {
    this.clock = clock;
  }

  public String next() {
    return Command.current().map(Command::nextId).map(UUID::toString).orElseGet(this::fresh);
  }

  /** One that is never drawn twice, for what is not part of the command: an access record, say. */
  public String fresh() {
    return version7(clock.millis(), (short) RANDOM.nextInt(), RANDOM.nextLong()).toString();
  }

  static UUID version7(long millis, short high, long low) {
    long most = (millis << 16) | 0x7000L | (high & 0x0FFFL);
    long least = 0x8000000000000000L | (low & 0x3FFFFFFFFFFFFFFFL);
    return new UUID(most, least);
  }
}
