package io.anju.architecture.offenders.residence.permit.mongo;

import org.bson.Document;

/** An adapter, which may know the store. */
record MongoPermits(Document document) {}
