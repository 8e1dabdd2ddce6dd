/**
 * The single views, asked for where they are kept, and put together from the owning services where
 * that fails.
 */
@NullMarked
package io.anju.gateway.composition;

import org.jspecify.annotations.NullMarked;
