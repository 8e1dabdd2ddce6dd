/** Permits that an earlier register issued, taken over with their history. */
@NullMarked
package io.anju.residence.permit.recorded;

import org.jspecify.annotations.NullMarked;
