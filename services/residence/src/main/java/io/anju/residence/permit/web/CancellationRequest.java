package io.anju.residence.permit.web;

import io.anju.residence.permit.Cancellation;
import java.util.Optional;

/**
 * The body that cancels a permit.
 *
 * @param reason a cause by its name, or another ground in words
 */
record CancellationRequest(String reason, Optional<String> note) {

  Cancellation toCancellation() {
    return Cancellation.of(reason, note);
  }
}
