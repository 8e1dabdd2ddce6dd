/** Stores safety records in MongoDB, one document per dwelling, and publishes them as facts. */
@NullMarked
package io.anju.housing.inspection.mongo;

import org.jspecify.annotations.NullMarked;
