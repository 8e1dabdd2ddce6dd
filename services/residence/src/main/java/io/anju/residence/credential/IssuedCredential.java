package io.anju.residence.credential;

import io.anju.codes.PersonId;

/** A signed credential and whose permit it speaks of. */
public record IssuedCredential(PersonId holder, String credential) {}
