/** How a request passes through the door to its service, and the answer back. */
@NullMarked
package io.anju.gateway.proxy;

import org.jspecify.annotations.NullMarked;
