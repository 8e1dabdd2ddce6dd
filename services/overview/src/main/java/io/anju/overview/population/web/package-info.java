/** The statistics of population over HTTP. */
@NullMarked
package io.anju.overview.population.web;

import org.jspecify.annotations.NullMarked;
