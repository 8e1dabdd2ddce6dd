package io.anju.identity.password;

import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Argon2id (RFC 9106) with 12 MiB and three passes, one of the settings that OWASP's password
 * storage cheat sheet gives. Few are computed at a time, so that sign-ins cannot fill the memory.
 */
public final class PasswordHashes {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int PARALLELISM = 1;
  private static final int MEMORY_KIBIBYTES = 12 * 1024;
  private static final int PASSES = 3;
  private static final int AT_ONCE = 2;

  private final Semaphore computations = new Semaphore(AT_ONCE, true);
  private final Argon2PasswordEncoder chosen;

  /** A secret of 192 random bits needs no stretching. */
  private final Argon2PasswordEncoder generated = encoder(64, 1);

  /** Well-formed, of no password, and as costly as those of accounts. */
  private final String nobody;

  public PasswordHashes() {
    this(MEMORY_KIBIBYTES, PASSES);
  }

  /** With another cost, for tests. */
  public PasswordHashes(int memoryKibibytes, int passes) {
    chosen = encoder(memoryKibibytes, passes);
    nobody =
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
            .formatted(memoryKibibytes, passes, PARALLELISM, "A".repeat(22), "A".repeat(43));
  }

  public String hash(String password) {
    return Objects.requireNonNull(
        computing(() -> chosen.encode(password)), "a password that is not null has a hash");
  }

  /** Of a secret that was not chosen by anybody. */
  public String hashOfGenerated(String secret) {
    return Objects.requireNonNull(generated.encode(secret), "a secret has a hash");
  }

  /**
   * @param hash null for an account that does not exist, which takes as long and matches nothing
   */
  public boolean matches(String password, @Nullable String hash) {
    boolean costly = hash != null && !chosen.upgradeEncoding(hash);
    boolean matchesCostly = computing(() -> chosen.matches(password, costly ? hash : nobody));
    return costly ? matchesCostly : hash != null && chosen.matches(password, hash);
  }

  private static Argon2PasswordEncoder encoder(int memoryKibibytes, int passes) {
    return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, PARALLELISM, memoryKibibytes, passes);
  }

  private <T extends @Nullable Object> T computing(Supplier<T> computation) {
    computations.acquireUninterruptibly();
    try {
      return computation.get();
    } finally {
      computations.release();
    }
  }
}
