/**
 * Documents and index entries on disk: write batches, the shared log sync, snapshots and the
 * catalogue.
 */
package io.anju.store.engine;
