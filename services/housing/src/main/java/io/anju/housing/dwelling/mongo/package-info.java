/** Stores dwellings in MongoDB and publishes them as facts. */
@NullMarked
package io.anju.housing.dwelling.mongo;

import org.jspecify.annotations.NullMarked;
