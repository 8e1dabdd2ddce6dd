/**
 * The administrative divisions of the country in five levels, as the National Bureau of Statistics
 * lists them, dated.
 */
@NullMarked
package io.anju.housing.division;

import org.jspecify.annotations.NullMarked;
