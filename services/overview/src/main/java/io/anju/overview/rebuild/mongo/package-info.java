/** Stores the progress of the last rebuild. */
@NullMarked
package io.anju.overview.rebuild.mongo;

import org.jspecify.annotations.NullMarked;
