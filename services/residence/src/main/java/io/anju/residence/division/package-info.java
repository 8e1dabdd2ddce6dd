/** The city that a division belongs to, which residence is counted in. */
@NullMarked
package io.anju.residence.division;

import org.jspecify.annotations.NullMarked;
