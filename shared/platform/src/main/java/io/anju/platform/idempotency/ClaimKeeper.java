package io.anju.platform.idempotency;

/** Keeps the claim of a key while its body is still coming in, however long that takes. */
final class ClaimKeeper implements Runnable {

  private static final long INTERVAL_NANOS = 5_000_000_000L;

  private final String id;
  private final StoredResponses responses;
  private long extendAt = System.nanoTime() + INTERVAL_NANOS;

  ClaimKeeper(String id, StoredResponses responses) {
    this.id = id;
    this.responses = responses;
  }

  @Override
  public void run() {
    if (System.nanoTime() - extendAt >= 0) {
      responses.extend(id);
      extendAt = System.nanoTime() + INTERVAL_NANOS;
    }
  }
}
