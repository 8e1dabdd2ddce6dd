package io.anju.housing.registered.mongo;

/** Where a person lives by registration; null where nowhere, or where the record leads to another. */
public record RegisteredDocument(String dwelling) {}
