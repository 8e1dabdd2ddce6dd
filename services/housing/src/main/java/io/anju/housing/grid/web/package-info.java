/** Grids over HTTP; boundaries are GeoJSON (RFC 7946) in CGCS2000 degrees. */
@NullMarked
package io.anju.housing.grid.web;

import org.jspecify.annotations.NullMarked;
