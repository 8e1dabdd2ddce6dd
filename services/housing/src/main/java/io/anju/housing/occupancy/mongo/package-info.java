/** Stores occupancies in MongoDB, keyed by dwelling; they are not published as facts. */
@NullMarked
package io.anju.housing.occupancy.mongo;

import org.jspecify.annotations.NullMarked;
