package io.anju.architecture.offenders.residence.permit.mongo;

import io.anju.architecture.offenders.residence.permit.DomainWithAdapter;
import org.bson.Document;

/** An adapter, which may know the store and its domain. */
public record MongoPermits(Document document) {

  boolean holds(DomainWithAdapter useCase) {
    return useCase.permits().equals(this);
  }
}
