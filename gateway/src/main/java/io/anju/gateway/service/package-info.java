/** The services behind the gateway and the routes to them. */
@NullMarked
package io.anju.gateway.service;

import org.jspecify.annotations.NullMarked;
