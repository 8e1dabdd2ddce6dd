package io.anju.architecture.offenders.gateway;

import io.anju.architecture.offenders.housing.tenancy.Neighbour;

/** A gateway that reaches into a service. */
record Shortcut(Neighbour neighbour) {}
