/**
 * Views as documents: one each, every part beside its own version, written in bulk and read in one
 * go.
 */
@NullMarked
package io.anju.overview.fold.mongo;

import org.jspecify.annotations.NullMarked;
