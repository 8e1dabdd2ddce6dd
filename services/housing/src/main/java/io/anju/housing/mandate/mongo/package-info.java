/** Stores mandates in MongoDB; they are not published as facts. */
@NullMarked
package io.anju.housing.mandate.mongo;

import org.jspecify.annotations.NullMarked;
