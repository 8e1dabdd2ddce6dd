/** Grids in MongoDB. */
@NullMarked
package io.anju.housing.grid.mongo;

import org.jspecify.annotations.NullMarked;
