package io.anju.identity.account;

import io.anju.identity.role.RoleScope;
import java.time.Instant;

/**
 * What the code on a receipt or letter opens: an account of this role and scope, once.
 *
 * @param digest of the code, which is not kept
 */
public record ActivationCode(String digest, RoleScope roleScope, Instant expiresAt) {}
