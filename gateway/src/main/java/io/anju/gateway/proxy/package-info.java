/** Forwards requests to the services and their responses to the clients. */
@NullMarked
package io.anju.gateway.proxy;

import org.jspecify.annotations.NullMarked;
