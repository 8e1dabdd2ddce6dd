/** Breaker, bulkhead and time limiter in front of every service, one set for each lane. */
@NullMarked
package io.anju.gateway.resilience;

import org.jspecify.annotations.NullMarked;
