/** Finds in MongoDB what the picture of a building shows. */
@NullMarked
package io.anju.housing.picture.mongo;

import org.jspecify.annotations.NullMarked;
