/**
 * One dwelling whole: where it is, who lets and rents it, who lives there, and what became of it.
 */
package io.anju.overview.dwelling;
