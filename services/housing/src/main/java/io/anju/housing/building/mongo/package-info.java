/** Buildings in MongoDB, told as facts. */
@NullMarked
package io.anju.housing.building.mongo;

import org.jspecify.annotations.NullMarked;
