package io.anju.housing.dwelling.web;

import java.util.List;

/** The body of a retirement, for the API's description. */
record RetirementRequest(List<String> successors) {}
