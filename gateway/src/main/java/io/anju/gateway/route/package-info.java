/** Which path leads to which service. */
@NullMarked
package io.anju.gateway.route;

import org.jspecify.annotations.NullMarked;
