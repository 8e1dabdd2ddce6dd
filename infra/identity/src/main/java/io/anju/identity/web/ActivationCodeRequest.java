package io.anju.identity.web;

import io.anju.platform.request.Text;
import java.util.Optional;

/** The body of a request for an activation code: whom it lets in. */
record ActivationCodeRequest(
    @Text(max = 64) String role, Optional<String> person, Optional<String> uscc) {}
