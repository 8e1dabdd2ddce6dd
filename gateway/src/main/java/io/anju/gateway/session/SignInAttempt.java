package io.anju.gateway.session;

import java.time.Instant;

/**
 * A sign-in under way, kept in a cookie of its own until the provider sends the browser back (RFC
 * 6749, RFC 7636, OpenID Connect Core 1.0).
 *
 * @param to where the browser goes afterwards, a path of this site
 */
record SignInAttempt(
    String state, String nonce, String codeVerifier, String to, Instant expiresAt) {}
