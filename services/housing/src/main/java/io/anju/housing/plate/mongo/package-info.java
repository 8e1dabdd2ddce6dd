/** The doors of a building in MongoDB. */
@NullMarked
package io.anju.housing.plate.mongo;

import org.jspecify.annotations.NullMarked;
