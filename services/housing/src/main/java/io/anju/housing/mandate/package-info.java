/** Mandates by which a manager (Shenzhen art. 8) or an agent acts for a landlord. */
@NullMarked
package io.anju.housing.mandate;

import org.jspecify.annotations.NullMarked;
