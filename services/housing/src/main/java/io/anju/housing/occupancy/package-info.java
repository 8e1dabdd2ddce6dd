/** Who holds a dwelling when: one document per dwelling prevents overlapping tenancies (ADR 7). */
@NullMarked
package io.anju.housing.occupancy;

import org.jspecify.annotations.NullMarked;
