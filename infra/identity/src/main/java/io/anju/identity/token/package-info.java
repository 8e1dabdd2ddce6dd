/** How a mandate becomes the claims of a token (RFC 7519, RFC 9068). */
package io.anju.identity.token;
