/** Proves that writes arrive in the views: the last stage of a service's write probe. */
@NullMarked
package io.anju.overview.probe;

import org.jspecify.annotations.NullMarked;
