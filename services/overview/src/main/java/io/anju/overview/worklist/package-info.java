/**
 * What officials have to do: the open tasks of each kind, derived from the views, with the
 * deadlines that the owning services count by the statutes.
 */
@NullMarked
package io.anju.overview.worklist;

import org.jspecify.annotations.NullMarked;
