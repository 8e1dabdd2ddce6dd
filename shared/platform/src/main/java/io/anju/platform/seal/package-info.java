/** Access records are signed by the service that makes them. */
@NullMarked
package io.anju.platform.seal;

import org.jspecify.annotations.NullMarked;
