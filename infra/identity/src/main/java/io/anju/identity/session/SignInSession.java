package io.anju.identity.session;

import java.time.Instant;
import java.util.Set;

/**
 * A session of somebody at a client, from sign-in to sign-out.
 *
 * @param refreshTokenDigest SHA-256; the token itself is the client's alone
 */
public record SignInSession(
    String id,
    String account,
    String client,
    Set<String> scopes,
    String refreshTokenDigest,
    Instant beganAt,
    Instant expiresAt) {}
