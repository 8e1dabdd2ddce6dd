package io.anju.residence.identity.web;

import io.anju.codes.PersonId;

/** The body of a merge of another record of the same person, or of their separation. */
record MergeRequest(PersonId other, String reason) {}
