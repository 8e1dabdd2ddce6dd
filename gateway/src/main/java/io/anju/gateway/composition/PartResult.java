package io.anju.gateway.composition;

import io.anju.gateway.proxy.ServiceResponse;
import tools.jackson.databind.JsonNode;

/** How asking an owning service for one part of a view ended. */
sealed interface PartResult {

  /** The part, read from the service just now. */
  record Available(JsonNode part) implements PartResult {}

  /** The service will not show it to this caller, or has nothing of that name. */
  record Rejected(ServiceResponse response) implements PartResult {}

  /** No answer in time, or none that can be used. */
  record Unavailable() implements PartResult {}

  default boolean isAvailable() {
    return this instanceof Available;
  }
}
