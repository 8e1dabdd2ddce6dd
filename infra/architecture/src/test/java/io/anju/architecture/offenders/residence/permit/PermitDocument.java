package io.anju.architecture.offenders.residence.permit;

/** A document's shape outside the adapter. */
record PermitDocument(String id) {}
