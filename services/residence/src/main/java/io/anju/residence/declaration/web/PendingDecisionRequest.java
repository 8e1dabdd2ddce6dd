package io.anju.residence.declaration.web;

/**
 * The body of the decision on a pending declaration.
 *
 * @param accepted whether the person lives there as declared
 */
record PendingDecisionRequest(boolean accepted, String reason) {}
