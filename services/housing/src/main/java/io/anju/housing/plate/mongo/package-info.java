/** Finds in MongoDB the dwellings that get plates. */
@NullMarked
package io.anju.housing.plate.mongo;

import org.jspecify.annotations.NullMarked;
