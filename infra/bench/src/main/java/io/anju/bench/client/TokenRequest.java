package io.anju.bench.client;

import org.jspecify.annotations.Nullable;

/**
 * The claims of a token.
 *
 * @param role as in the registry's contract, such as {@code police-officer}
 * @param division the scope of an official; null for others
 * @param person the resident who signs in; null for others
 */
public record TokenRequest(String role, @Nullable String division, @Nullable String person) {

  public TokenRequest(String role, String division) {
    this(role, division, null);
  }

  public static TokenRequest resident(String person) {
    return new TokenRequest("resident", null, person);
  }
}
