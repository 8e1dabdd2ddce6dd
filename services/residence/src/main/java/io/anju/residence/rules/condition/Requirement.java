package io.anju.residence.rules.condition;

/** One thing a condition counts. */
public sealed interface Requirement
    permits Resides, ResidedFor, InsuredFor, EmployedFor, HasProof, OnlyConfirmed {

  Measure measure(Circumstances circumstances);
}
