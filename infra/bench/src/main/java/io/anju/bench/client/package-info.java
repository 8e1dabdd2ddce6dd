/** A client of the registry: tokens, retries, answers, progress. */
@NullMarked
package io.anju.bench.client;

import org.jspecify.annotations.NullMarked;
