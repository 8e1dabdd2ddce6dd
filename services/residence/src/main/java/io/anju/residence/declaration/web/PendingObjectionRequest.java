package io.anju.residence.declaration.web;

/** The body of an objection to a pending declaration. */
record PendingObjectionRequest(String reason) {}
