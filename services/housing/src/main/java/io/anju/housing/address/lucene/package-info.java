/** Searches the names of roads, estates and buildings in a Lucene index. */
@NullMarked
package io.anju.housing.address.lucene;

import org.jspecify.annotations.NullMarked;
