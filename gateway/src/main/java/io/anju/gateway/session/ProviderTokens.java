package io.anju.gateway.session;

import java.time.Instant;

/**
 * Tokens of the provider.
 *
 * @param idToken empty where none was given
 */
record ProviderTokens(String accessToken, Instant expiresAt, String refreshToken, String idToken) {}
