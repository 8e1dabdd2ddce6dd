package io.anju.residence.rules;

/** A service or convenience a permit's holder has, and the provision that grants it. */
public record EntitlementRule(String code, String article, Text text) {}
