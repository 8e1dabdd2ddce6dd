/** Rate limits per client. */
@NullMarked
package io.anju.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
