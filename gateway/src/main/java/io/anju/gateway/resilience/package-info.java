/** Circuit breaker, bulkhead and time limiter of each route. */
@NullMarked
package io.anju.gateway.resilience;

import org.jspecify.annotations.NullMarked;
