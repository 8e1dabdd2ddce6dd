/** Reads parties from request bodies, for the web adapters of all features. */
@NullMarked
package io.anju.housing.party.web;

import org.jspecify.annotations.NullMarked;
