/**
 * Basic grids (SZDB/Z 281-2017) and the work grids laid over them, with their boundaries and who
 * answers for each (网格员).
 */
@NullMarked
package io.anju.housing.grid;

import org.jspecify.annotations.NullMarked;
