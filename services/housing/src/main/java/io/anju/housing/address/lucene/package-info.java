/**
 * Names of roads, estates and buildings in a Lucene index, to be found by their sound and by pairs
 * of their characters.
 */
@NullMarked
package io.anju.housing.address.lucene;

import org.jspecify.annotations.NullMarked;
