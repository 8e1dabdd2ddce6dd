/** A client of the registry: tokens, retries, answers, progress. */
package io.anju.bench.client;
