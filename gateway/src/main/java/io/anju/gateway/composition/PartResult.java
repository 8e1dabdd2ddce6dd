package io.anju.gateway.composition;

import io.anju.gateway.proxy.ServiceResponse;
import tools.jackson.databind.JsonNode;

/** The result of a request for one part of a view. */
sealed interface PartResult {

  /** The part, as the service returned it. */
  record Available(JsonNode part) implements PartResult {}

  /** The service refused the request or does not know the subject (4xx). */
  record Rejected(ServiceResponse response) implements PartResult {}

  /** No usable response in time. */
  record Unavailable() implements PartResult {}

  default boolean isAvailable() {
    return this instanceof Available;
  }
}
