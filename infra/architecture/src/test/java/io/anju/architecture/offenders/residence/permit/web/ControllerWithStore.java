package io.anju.architecture.offenders.residence.permit.web;

import io.anju.architecture.offenders.residence.permit.mongo.MongoPermits;

/** One adapter that goes straight to another. */
record ControllerWithStore(MongoPermits permits) {}
