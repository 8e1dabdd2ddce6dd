/** The scheduled count of persons. */
@NullMarked
package io.anju.overview.population.job;

import org.jspecify.annotations.NullMarked;
