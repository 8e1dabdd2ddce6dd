/**
 * The elements of an address (SZDB/Z 281-2017) as people write them, and the one way the registry
 * writes them.
 */
@NullMarked
package io.anju.housing.address;

import org.jspecify.annotations.NullMarked;
