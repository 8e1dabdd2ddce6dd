/**
 * Aggregates and projections in MongoDB: one document, one atomic write, version and pending facts
 * inside.
 */
@NullMarked
package io.anju.platform.store;

import org.jspecify.annotations.NullMarked;
