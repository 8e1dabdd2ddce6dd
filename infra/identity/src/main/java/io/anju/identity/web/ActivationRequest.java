package io.anju.identity.web;

import io.anju.platform.request.Text;

/** The body that opens an account. */
record ActivationRequest(
    @Text(max = 20) String code, @Text(max = 64) String name, @Text(max = 128) String password) {}
