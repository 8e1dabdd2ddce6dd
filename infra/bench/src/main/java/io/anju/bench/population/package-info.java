/** Synthetic people, buildings and enterprises, reproducible from a seed. */
@NullMarked
package io.anju.bench.population;

import org.jspecify.annotations.NullMarked;
