/** Stores tenancies in MongoDB and publishes them as facts. */
@NullMarked
package io.anju.housing.tenancy.mongo;

import org.jspecify.annotations.NullMarked;
