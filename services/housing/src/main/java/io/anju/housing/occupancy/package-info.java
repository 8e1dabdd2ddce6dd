/**
 * Who holds a dwelling when: the one document per dwelling that keeps two tenancies from
 * overlapping.
 */
@NullMarked
package io.anju.housing.occupancy;

import org.jspecify.annotations.NullMarked;
