/**
 * The administrative divisions of the country in five levels, as the National Bureau of Statistics
 * lists them (GB/T 2260), with the days on which they are valid.
 */
@NullMarked
package io.anju.housing.division;

import org.jspecify.annotations.NullMarked;
