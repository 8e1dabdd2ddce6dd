/** Reads parties from request bodies, for the web adapters of all features. */
@NullMarked
package io.anju.housing.party.request;

import org.jspecify.annotations.NullMarked;
