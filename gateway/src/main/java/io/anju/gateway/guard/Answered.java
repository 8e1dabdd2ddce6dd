package io.anju.gateway.guard;

/** What a guard needs to know of an answer. */
public interface Answered {

  /** HTTP status. */
  int status();
}
