package io.anju.identity.web;

import java.util.Optional;

/** The body of a changed scope. */
record ScopeRequest(Optional<String> division, Optional<String> person, Optional<String> uscc) {}
