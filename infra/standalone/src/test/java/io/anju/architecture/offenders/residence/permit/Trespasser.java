package io.anju.architecture.offenders.residence.permit;

import io.anju.architecture.offenders.housing.tenancy.Neighbour;

/** A service that imports another. */
record Trespasser(Neighbour neighbour) {}
