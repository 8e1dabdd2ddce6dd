package io.anju.residence.correction.web;

/** The body of an appeal. */
record AppealRequest(String reason) {}
