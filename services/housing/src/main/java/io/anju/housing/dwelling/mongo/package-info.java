/** Dwellings in MongoDB, told as facts. */
@NullMarked
package io.anju.housing.dwelling.mongo;

import org.jspecify.annotations.NullMarked;
