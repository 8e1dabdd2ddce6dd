/**
 * The single views: proxied to the overview, and composed from the owning services when the
 * overview is unavailable.
 */
@NullMarked
package io.anju.gateway.composition;

import org.jspecify.annotations.NullMarked;
