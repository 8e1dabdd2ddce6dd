package io.anju.housing.address.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.address.kafka.AddressFeed;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.platform.access.Allowed;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Whoever may see buildings may ask which one an address means; 503 until this replica knows all that is coded. */
@RestController
@RequestMapping("/api/addresses/standardise")
final class AddressController {

  private final AddressStandardiser standardiser;
  private final AddressFeed feed;

  AddressController(AddressStandardiser standardiser, AddressFeed feed) {
    this.standardiser = standardiser;
    this.feed = feed;
  }

  @PostMapping
  @Allowed(everyone = true)
  @Operation(summary = "The elements of an address and the coded building or dwelling it means; AMBIGUOUS or NONE rather than a guess")
  @RequestBody(content = @Content(schema = @Schema(implementation = AddressRequest.class)))
  StandardisedView one(Form form) {
    return standardised(AddressForm.one(form));
  }

  @PostMapping("/batch")
  @Allowed(everyone = true)
  @Operation(summary = "The same for a list of up to 1,000")
  @RequestBody(content = @Content(array = @ArraySchema(schema = @Schema(implementation = AddressRequest.class))))
  StandardisedList many(JsonNode body) {
    return new StandardisedList(AddressForm.many(body).stream().map(this::standardised).toList());
  }

  private StandardisedView standardised(AddressForm address) {
    if (!feed.caughtUp()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    return StandardisedView.of(standardiser.standardise(address.text(), address.within().map(DivisionCode::value)));
  }
}
