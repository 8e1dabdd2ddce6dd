/** Reads the persons that are counted. */
@NullMarked
package io.anju.overview.population.mongo;

import org.jspecify.annotations.NullMarked;
