/** Credentials as signed tokens that disclose selectively (RFC 9901), ES256. */
package io.anju.residence.credential.jose;
