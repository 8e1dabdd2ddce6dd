package io.anju.identity.web;

import io.anju.platform.request.Text;
import java.util.Optional;

/** The body of a new account; its scope as in a token. */
record AccountRequest(
    @Text(max = 64) String name,
    @Text(max = 100) Optional<String> displayName,
    @Text(max = 64) String role,
    Optional<String> division,
    Optional<String> person,
    Optional<String> uscc) {}
