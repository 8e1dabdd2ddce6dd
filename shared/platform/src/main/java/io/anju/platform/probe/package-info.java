/** Proves, by a harmless write of a service's own, that writes get through store and broker. */
@NullMarked
package io.anju.platform.probe;

import org.jspecify.annotations.NullMarked;
