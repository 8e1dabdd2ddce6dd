/** Breaker, bulkhead and time limiter in front of every service, one set for each lane. */
package io.anju.gateway.resilience;
