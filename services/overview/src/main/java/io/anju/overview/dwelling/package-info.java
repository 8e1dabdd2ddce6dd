/** The view of one dwelling: address, tenancies, occupants, inspections and history. */
@NullMarked
package io.anju.overview.dwelling;

import org.jspecify.annotations.NullMarked;
