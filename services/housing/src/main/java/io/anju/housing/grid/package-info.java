/**
 * Basic grids (SZDB/Z 281-2017) and work grids, with their boundaries and the workers responsible
 * for them (网格员).
 */
@NullMarked
package io.anju.housing.grid;

import org.jspecify.annotations.NullMarked;
