/**
 * Who holds a dwelling when: the one document per dwelling that keeps two tenancies from
 * overlapping.
 */
package io.anju.housing.occupancy;
