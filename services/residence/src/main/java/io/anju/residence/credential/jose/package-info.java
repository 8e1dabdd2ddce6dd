/** Credentials as signed tokens that disclose selectively (RFC 9901), ES256. */
@NullMarked
package io.anju.residence.credential.jose;

import org.jspecify.annotations.NullMarked;
