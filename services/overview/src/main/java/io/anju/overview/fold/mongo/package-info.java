/**
 * Stores each view as one document in which every part has its own version; parts are written in
 * bulk.
 */
@NullMarked
package io.anju.overview.fold.mongo;

import org.jspecify.annotations.NullMarked;
