/**
 * Parses a text into the elements of an address, using the official divisions, the names that are
 * coded and the usual ways to write numbers.
 */
@NullMarked
package io.anju.housing.address.parse;

import org.jspecify.annotations.NullMarked;
