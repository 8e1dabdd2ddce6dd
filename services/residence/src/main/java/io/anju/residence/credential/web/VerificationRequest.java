package io.anju.residence.credential.web;

import io.anju.platform.request.Text;

/**
 * The body of a verification.
 *
 * @param credential as its holder shows it: an SD-JWT in its compact form
 */
record VerificationRequest(@Text(max = 8_000) String credential) {}
