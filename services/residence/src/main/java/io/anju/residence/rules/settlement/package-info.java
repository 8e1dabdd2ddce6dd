/** Household registration (落户): conditions by city size, and points tables (Decree 663 art. 16). */
@NullMarked
package io.anju.residence.rules.settlement;

import org.jspecify.annotations.NullMarked;
