/** Stores tasks, counts, assignments and notices in MongoDB. */
@NullMarked
package io.anju.overview.worklist.mongo;

import org.jspecify.annotations.NullMarked;
