/** Chooses how a query reads: which index, which ranges of it, in which order. */
package io.anju.store.planner;
