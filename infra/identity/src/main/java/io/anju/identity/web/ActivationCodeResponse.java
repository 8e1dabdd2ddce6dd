package io.anju.identity.web;

import java.time.Instant;

/** A code to be printed; it is not shown again. */
record ActivationCodeResponse(String code, Instant expiresAt) {}
