package io.anju.residence.credential.web;

import io.anju.platform.error.FieldError;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.residence.credential.Claim;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code ?reveal=name,ageOver18}. */
final class RevealedClaims {

  private static final String KNOWN =
      Arrays.stream(Claim.values()).map(Claim::term).collect(Collectors.joining(", "));

  private RevealedClaims() {}

  /** {@code invalid-request} for a name no claim has. */
  static Set<Claim> read(String names) {
    var claims = EnumSet.noneOf(Claim.class);
    if (names.isBlank()) {
      return claims;
    }
    for (String name : names.split(",")) {
      claims.add(
          Claim.of(name.strip())
              .orElseThrow(() ->
                  new RegistryException(
                      PlatformError.INVALID_REQUEST,
                      List.of(FieldError.of("reveal", "not-one-of", Map.of("allowed", KNOWN))))));
    }
    return claims;
  }
}
