package io.anju.gateway.view;

import io.anju.gateway.passage.Answer;
import tools.jackson.databind.JsonNode;

/** How asking an owning service for one part of a view ended. */
sealed interface Asked {

  /** The part, read from the service just now. */
  record Given(JsonNode part) implements Asked {}

  /** The service will not show it to this caller, or has nothing of that name. */
  record Refused(Answer answer) implements Asked {}

  /** No answer in time, or none that can be used. */
  record Missing() implements Asked {}

  default boolean given() {
    return this instanceof Given;
  }
}
