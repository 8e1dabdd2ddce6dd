package io.anju.housing.address.web;

import io.anju.codes.DivisionCode;
import io.anju.platform.error.FieldError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Form;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads addresses to standardise off a request. */
record AddressForm(String text, Optional<DivisionCode> within) {

  private static final int MOST = 1_000;
  private static final String ITEMS = "items";

  static AddressForm one(Form form) {
    var address = read(form);
    form.complete();
    return address;
  }

  static List<AddressForm> many(JsonNode body) {
    var form = Form.of(JsonNodeFactory.instance.objectNode().set(ITEMS, body));
    var addresses = form.objects(ITEMS, 1, MOST).stream().map(AddressForm::read).toList();
    try {
      form.complete();
    } catch (RegistryException refused) {
      throw new RegistryException(refused.code(), refused.errors().stream()
          .map(error -> new FieldError(error.field().substring(ITEMS.length()), error.flaw())).toList());
    }
    return addresses;
  }

  private static AddressForm read(Form form) {
    return new AddressForm(form.text("text"), form.optionalCode("within", DivisionCode::check));
  }
}
