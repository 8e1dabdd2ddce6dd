/**
 * Coded buildings (SZDB/Z 281-2017): a code that is given once, means nothing, and outlives address
 * and division.
 */
package io.anju.housing.building;
