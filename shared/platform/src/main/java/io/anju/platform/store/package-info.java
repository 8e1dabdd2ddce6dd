/**
 * Aggregates and projections in MongoDB: one document, one atomic write, version and pending facts
 * inside.
 */
package io.anju.platform.store;
