/** Stores buildings in MongoDB and publishes them as facts. */
@NullMarked
package io.anju.housing.building.mongo;

import org.jspecify.annotations.NullMarked;
