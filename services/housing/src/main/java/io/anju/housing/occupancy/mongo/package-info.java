/** Occupancies in MongoDB, keyed by dwelling; told to nobody. */
@NullMarked
package io.anju.housing.occupancy.mongo;

import org.jspecify.annotations.NullMarked;
