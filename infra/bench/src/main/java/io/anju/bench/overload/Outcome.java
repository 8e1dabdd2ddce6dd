package io.anju.bench.overload;

import io.anju.bench.client.RegistryResponse;
import org.jspecify.annotations.Nullable;

/** How one request ended that was sent once and not repeated. */
enum Outcome {
  ANSWERED,
  /** Refused as the registry is busy: 503 or 429. */
  REFUSED,
  /** No response, or one that says something else. */
  FAILED;

  static Outcome of(@Nullable RegistryResponse response) {
    if (response == null) {
      return FAILED;
    }
    if (response.succeeded()) {
      return ANSWERED;
    }
    return response.status() == 503 || response.status() == 429 ? REFUSED : FAILED;
  }
}
