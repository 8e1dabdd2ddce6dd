package io.anju.residence.permit.web;

/** The body that extends the time for a decision. */
record ExtensionRequest(String reason) {}
