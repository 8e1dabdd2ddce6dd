/**
 * Coded buildings (SZDB/Z 281-2017): a code that is given once, means nothing, and outlives address
 * and division.
 */
@NullMarked
package io.anju.housing.building;

import org.jspecify.annotations.NullMarked;
