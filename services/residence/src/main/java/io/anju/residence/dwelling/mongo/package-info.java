/** Dwellings as this service keeps them. */
@NullMarked
package io.anju.residence.dwelling.mongo;

import org.jspecify.annotations.NullMarked;
