/** Counters in MongoDB, one document each, incremented atomically. */
@NullMarked
package io.anju.housing.sequence.mongo;

import org.jspecify.annotations.NullMarked;
