package io.anju.residence.identity.web;

import io.anju.codes.DocumentNumber;

/** The body of a correction of a document number. */
record DocumentCorrectionRequest(DocumentNumber document, String reason) {}
