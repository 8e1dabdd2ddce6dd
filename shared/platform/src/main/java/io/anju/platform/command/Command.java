package io.anju.platform.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A change asked for under an {@code Idempotency-Key}. The ids it draws follow from the key alone,
 * so that carrying it out again after a crash meets what the first attempt left instead of making a
 * second one.
 */
public final class Command {

  private static final ScopedValue<Command> CURRENT = ScopedValue.newInstance();

  private final String id;
  private final Instant startedAt;
  private final AtomicInteger drawnIds = new AtomicInteger();

  /**
   * @param id who asked, and their key
   * @param startedAt when it was first asked for, which is the time its ids carry
   */
  public Command(String id, Instant startedAt) {
    this.id = id;
    this.startedAt = startedAt;
  }

  public static Optional<Command> current() {
    return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
  }

  public <R, X extends Throwable> R call(ScopedValue.CallableOp<R, X> work) throws X {
    return ScopedValue.where(CURRENT, this).call(work);
  }

  public String id() {
    return id;
  }

  /**
   * The next id of this command: UUIDv7 in form (RFC 9562, 5.7), its random bits taken from the
   * key's digest.
   */
  UUID nextId() {
    byte[] digest = sha256(id + "#" + drawnIds.getAndIncrement());
    var bits = ByteBuffer.wrap(digest);
    return Ids.version7(startedAt.toEpochMilli(), bits.getShort(), bits.getLong());
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
