/**
 * Documents and index entries on disk: write batches, the shared log sync, snapshots and the
 * catalogue.
 */
@NullMarked
package io.anju.store.engine;

import org.jspecify.annotations.NullMarked;
