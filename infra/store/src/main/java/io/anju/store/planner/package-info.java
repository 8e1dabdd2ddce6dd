/** Chooses how a query reads: which index, which ranges of it, in which order. */
@NullMarked
package io.anju.store.planner;

import org.jspecify.annotations.NullMarked;
