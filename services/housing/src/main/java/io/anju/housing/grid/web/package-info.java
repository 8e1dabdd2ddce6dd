/** Grids and work grids over HTTP. */
@NullMarked
package io.anju.housing.grid.web;

import org.jspecify.annotations.NullMarked;
