/** The same {@code Idempotency-Key} and body get the same answer, across restarts. */
@NullMarked
package io.anju.platform.idempotency;

import org.jspecify.annotations.NullMarked;
