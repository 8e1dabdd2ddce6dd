package io.anju.housing.dwelling.web;

import java.util.List;

/**
 * The body that retires a dwelling, for the API description; {@code confirmed} where people are
 * registered there.
 */
record RetirementRequest(List<String> successors, Boolean confirmed) {}
