package io.anju.platform.security;

import java.util.Optional;

/** Knows the tokens that were checked a moment ago, which cost no further check. */
public interface KnownTokens {

  /**
   * Whom a token that was checked within the last minute, and has not expired, was issued to:
   * client and subject. Empty for every other token.
   */
  Optional<String> holderOf(String token);

  default boolean isKnown(String token) {
    return holderOf(token).isPresent();
  }
}
