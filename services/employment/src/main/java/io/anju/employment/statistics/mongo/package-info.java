/** The records that are counted, and the counts, in MongoDB. */
@NullMarked
package io.anju.employment.statistics.mongo;

import org.jspecify.annotations.NullMarked;
