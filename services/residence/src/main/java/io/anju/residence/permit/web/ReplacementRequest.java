package io.anju.residence.permit.web;

import io.anju.residence.permit.card.ReplacementReason;

/** The body that replaces a card. */
record ReplacementRequest(ReplacementReason because) {}
