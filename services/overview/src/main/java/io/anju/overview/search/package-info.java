/** Finds persons by document number, name or phone number, and dwellings by code or address. */
@NullMarked
package io.anju.overview.search;

import org.jspecify.annotations.NullMarked;
