package io.anju.residence.credential;

import io.anju.codes.PersonId;

/** A signed credential and the holder of its permit. */
public record IssuedCredential(PersonId holder, String credential) {}
