/** Credentials as signed JSON Web Tokens (RFC 7519), ES256. */
package io.anju.residence.credential.jose;
