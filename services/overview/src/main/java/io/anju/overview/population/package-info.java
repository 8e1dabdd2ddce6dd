/** Statistics of who is registered, moves and holds a permit, by division. */
@NullMarked
package io.anju.overview.population;

import org.jspecify.annotations.NullMarked;
