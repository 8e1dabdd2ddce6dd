/** Applying for a permit, and the enquiries, papers and written reasons that belong to it. */
@NullMarked
package io.anju.residence.permit.procedure;

import org.jspecify.annotations.NullMarked;
