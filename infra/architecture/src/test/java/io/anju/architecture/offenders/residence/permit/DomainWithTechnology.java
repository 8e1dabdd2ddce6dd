package io.anju.architecture.offenders.residence.permit;

import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** A domain class that knows Spring, Mongo and Jackson. */
@Component
class DomainWithTechnology {

  Document asDocument(JsonNode permit) {
    return Document.parse(permit.toString());
  }
}
