/** Tells the matching of addresses which divisions are gone, as the store of divisions has it. */
@NullMarked
package io.anju.housing.address.mongo;

import org.jspecify.annotations.NullMarked;
