package io.anju.gateway.resilience;

/** What a guard needs to know of an answer. */
public interface ResultStatus {

  /** HTTP status. */
  int status();
}
