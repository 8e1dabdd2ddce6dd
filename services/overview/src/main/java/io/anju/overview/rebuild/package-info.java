/**
 * Builds the views anew from the topics, beside those that serve, and lets them take their place.
 */
@NullMarked
package io.anju.overview.rebuild;

import org.jspecify.annotations.NullMarked;
