package io.anju.architecture.offenders.gateway;

import io.anju.architecture.offenders.housing.tenancy.ImportedClass;

/** A gateway that reaches into a service. */
record GatewayImportingService(ImportedClass neighbour) {}
