package io.anju.residence.credential;

import io.anju.codes.DivisionCode;
import io.anju.residence.permit.PermitId;
import java.time.Instant;

/**
 * What a credential says: that this permit was in use in this city at that time.
 *
 * @param until when it is no longer taken
 */
public record Credential(PermitId permit, DivisionCode city, Instant at, Instant until) {}
