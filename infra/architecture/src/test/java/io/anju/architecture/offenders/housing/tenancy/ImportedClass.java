package io.anju.architecture.offenders.housing.tenancy;

/** Innocent: what others do with it is not its fault. */
public record ImportedClass(String name) {}
