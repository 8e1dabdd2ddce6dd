/** The embedded OpenID provider: gives the tokens that everything else in Anju checks. */
package io.anju.identity;
