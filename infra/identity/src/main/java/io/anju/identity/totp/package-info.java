/** One-time codes of an authenticator application (RFC 6238), and what replaces a lost one. */
@NullMarked
package io.anju.identity.totp;

import org.jspecify.annotations.NullMarked;
