/** Maps paths to services. */
@NullMarked
package io.anju.gateway.route;

import org.jspecify.annotations.NullMarked;
