/** A client of the registry, with tokens, retries and progress. */
@NullMarked
package io.anju.bench.client;

import org.jspecify.annotations.NullMarked;
