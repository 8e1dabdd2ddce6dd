/** Grids in MongoDB; told to nobody. */
package io.anju.housing.grid.mongo;
