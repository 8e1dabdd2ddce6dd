/**
 * The elements of an address (SZDB/Z 281-2017) and the one form in which the registry writes them.
 */
@NullMarked
package io.anju.housing.address;

import org.jspecify.annotations.NullMarked;
