package io.anju.residence.permit.web;

/** The body that records the letter with the reasons of a refusal. */
record WrittenReasonsRequest(String reference) {}
