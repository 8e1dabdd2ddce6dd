package io.anju.residence.declaration.web;

/**
 * The body of the decision on an objection.
 *
 * @param left whether the person left, as the departure says
 */
record ObjectionDecisionRequest(boolean left, String reason) {}
