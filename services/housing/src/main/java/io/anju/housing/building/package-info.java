/**
 * Coded buildings (SZDB/Z 281-2017): a code is given once, carries no meaning, and outlives address
 * and division.
 */
@NullMarked
package io.anju.housing.building;

import org.jspecify.annotations.NullMarked;
