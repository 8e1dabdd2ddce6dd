/** Sessions of the console: people sign in at the gateway, which keeps their tokens. */
@NullMarked
package io.anju.gateway.session;

import org.jspecify.annotations.NullMarked;
