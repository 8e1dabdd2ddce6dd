/** Tenancies in MongoDB, told as facts, ended at their term. */
@NullMarked
package io.anju.housing.tenancy.mongo;

import org.jspecify.annotations.NullMarked;
