/** Grids in MongoDB; told to nobody. */
@NullMarked
package io.anju.housing.grid.mongo;

import org.jspecify.annotations.NullMarked;
