package io.anju.architecture.offenders.residence.permit;

import io.anju.architecture.offenders.housing.tenancy.ImportedClass;

/** A service that imports another. */
record ServiceImportingService(ImportedClass neighbour) {}
