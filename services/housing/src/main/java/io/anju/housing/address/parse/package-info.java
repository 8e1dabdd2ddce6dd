/**
 * Reads a text into the elements of an address, by the official divisions, the register's own names
 * and how people write numbers.
 */
@NullMarked
package io.anju.housing.address.parse;

import org.jspecify.annotations.NullMarked;
