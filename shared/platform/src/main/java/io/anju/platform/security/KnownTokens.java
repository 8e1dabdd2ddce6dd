package io.anju.platform.security;

/** Knows the tokens that were checked a moment ago, which cost no further check. */
public interface KnownTokens {

  boolean isKnown(String token);
}
