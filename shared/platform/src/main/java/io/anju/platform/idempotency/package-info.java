/** The same {@code Idempotency-Key} and body get the same answer, across restarts. */
package io.anju.platform.idempotency;
