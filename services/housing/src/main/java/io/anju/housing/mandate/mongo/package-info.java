/** Mandates in MongoDB; told to nobody. */
@NullMarked
package io.anju.housing.mandate.mongo;

import org.jspecify.annotations.NullMarked;
