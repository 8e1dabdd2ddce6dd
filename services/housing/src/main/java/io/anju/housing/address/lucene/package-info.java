/**
 * Names of roads, estates and buildings in a Lucene index, to be found by their sound and by pairs
 * of their characters.
 */
package io.anju.housing.address.lucene;
