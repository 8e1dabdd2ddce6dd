/**
 * Reads a text into the elements of an address, by the official divisions, the register's own names
 * and how people write numbers.
 */
package io.anju.housing.address.parse;
