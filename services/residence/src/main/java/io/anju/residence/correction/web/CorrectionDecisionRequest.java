package io.anju.residence.correction.web;

/** The body of a decision on a correction or an appeal. */
record CorrectionDecisionRequest(boolean granted, String reasons) {}
