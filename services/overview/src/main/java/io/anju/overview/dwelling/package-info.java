/**
 * One dwelling whole: where it is, who lets and rents it, who lives there, and what became of it.
 */
@NullMarked
package io.anju.overview.dwelling;

import org.jspecify.annotations.NullMarked;
