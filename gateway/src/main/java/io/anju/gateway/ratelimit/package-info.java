/** How much one client may ask. */
@NullMarked
package io.anju.gateway.ratelimit;

import org.jspecify.annotations.NullMarked;
