package io.anju.residence.declaration.web;

import io.anju.contract.residence.Declarant;

/** The body of an objection to a departure. */
record ObjectionRequest(String reason, Declarant declaredBy) {}
