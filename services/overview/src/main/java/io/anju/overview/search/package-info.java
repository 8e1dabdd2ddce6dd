/**
 * Finds persons by what they show (document number, name, phone) and dwellings by code or address.
 */
@NullMarked
package io.anju.overview.search;

import org.jspecify.annotations.NullMarked;
