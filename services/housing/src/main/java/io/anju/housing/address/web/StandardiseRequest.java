package io.anju.housing.address.web;

import io.anju.codes.DivisionCode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.RequestReader;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** An address to standardise, read from a request. */
record StandardiseRequest(String text, Optional<DivisionCode> within) {

  private static final int MAX_ADDRESSES = 1_000;
  private static final String ITEMS = "items";

  static StandardiseRequest one(RequestReader request) {
    var address = read(request);
    request.complete();
    return address;
  }

  static List<StandardiseRequest> many(JsonNode body) {
    var request = RequestReader.of(JsonNodeFactory.instance.objectNode().set(ITEMS, body));
    var addresses =
        request.objects(ITEMS, 1, MAX_ADDRESSES).stream().map(StandardiseRequest::read).toList();
    try {
      request.complete();
    } catch (RegistryException invalid) {
      throw new RegistryException(
          invalid.code(),
          invalid.errors().stream()
              .map(error -> new FieldError(error.field().substring(ITEMS.length()), error.error()))
              .toList());
    }
    return addresses;
  }

  private static StandardiseRequest read(RequestReader request) {
    return new StandardiseRequest(
        request.text("text"), request.optionalCode("within", DivisionCode::check));
  }
}
