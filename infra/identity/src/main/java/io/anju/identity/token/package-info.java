/** Maps a role scope to the claims of a token (RFC 7519, RFC 9068). */
@NullMarked
package io.anju.identity.token;

import org.jspecify.annotations.NullMarked;
