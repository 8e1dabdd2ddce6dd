package io.anju.residence.credential;

import io.anju.codes.DivisionCode;
import io.anju.residence.permit.application.PermitId;
import java.time.Instant;
import java.util.Map;

/**
 * What a credential says: that this permit was in use in this city at that time.
 *
 * @param expiresAt when it is no longer taken
 * @param claims what else it discloses: when signed, all claims; when read, what was shown
 */
public record Credential(
    PermitId permit,
    DivisionCode city,
    Instant issuedAt,
    Instant expiresAt,
    Map<Claim, Object> claims) {

  public Credential {
    claims = Map.copyOf(claims);
  }
}
