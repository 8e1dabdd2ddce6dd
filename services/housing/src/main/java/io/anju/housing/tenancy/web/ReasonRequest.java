package io.anju.housing.tenancy.web;

/** The body of an act that requires a reason. */
record ReasonRequest(String reason) {}
