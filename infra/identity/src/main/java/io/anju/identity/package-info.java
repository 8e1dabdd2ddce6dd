/**
 * The embedded OpenID provider, which issues the tokens that the gateway and the services check.
 */
@NullMarked
package io.anju.identity;

import org.jspecify.annotations.NullMarked;
