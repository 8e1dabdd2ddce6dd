/** Divisions in MongoDB. */
@NullMarked
package io.anju.housing.division.mongo;

import org.jspecify.annotations.NullMarked;
