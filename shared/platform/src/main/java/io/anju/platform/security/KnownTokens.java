package io.anju.platform.security;

/** Tells tokens that were checked a moment ago from those whose check is still to be paid. */
public interface KnownTokens {

  boolean isKnown(String token);
}
