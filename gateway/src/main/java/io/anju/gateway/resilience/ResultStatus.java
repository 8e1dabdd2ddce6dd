package io.anju.gateway.resilience;

/** The status of a response, which the circuit breaker evaluates. */
public interface ResultStatus {

  /** HTTP status. */
  int status();
}
