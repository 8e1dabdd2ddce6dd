/** The embedded OpenID provider: gives the tokens that everything else in Anju checks. */
@NullMarked
package io.anju.identity;

import org.jspecify.annotations.NullMarked;
