package io.anju.employment.reconciliation.web;

import io.swagger.v3.oas.annotations.media.Schema;

/** The body of a request to close a discrepancy. */
record ClosureRequest(
    @Schema(description = "The explanation; it must not name any person") String note) {}
