package io.anju.housing.dwelling.web;

import java.util.List;

/**
 * The body of a retirement, for the API's description; {@code confirmed} where people are
 * registered there.
 */
record RetirementRequest(List<String> successors, Boolean confirmed) {}
