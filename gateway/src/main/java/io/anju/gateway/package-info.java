/**
 * The only entry point to the registry: routing, token checks, rate limits, circuit breakers and
 * bulkheads.
 */
@NullMarked
package io.anju.gateway;

import org.jspecify.annotations.NullMarked;
