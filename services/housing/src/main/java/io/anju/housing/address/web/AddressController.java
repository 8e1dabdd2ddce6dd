package io.anju.housing.address.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.platform.access.Allowed;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.RequestReader;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Standardises addresses for everyone who may read buildings; answers 503 until the index of this
 * replica is complete.
 */
@RestController
@RequestMapping("/api/addresses/standardise")
final class AddressController {

  private final AddressStandardiser standardiser;

  AddressController(AddressStandardiser standardiser) {
    this.standardiser = standardiser;
  }

  @PostMapping
  @Allowed(everyone = true)
  @Operation(
      summary =
          "The elements of an address and the coded building or dwelling it means; AMBIGUOUS or"
              + " NONE rather than a guess")
  @RequestBody(content = @Content(schema = @Schema(implementation = AddressRequest.class)))
  StandardisedAddressResponse standardise(RequestReader request) {
    return toResponse(StandardiseRequest.one(request));
  }

  @PostMapping("/batch")
  @Allowed(everyone = true)
  @Operation(summary = "The same for a list of up to 1,000")
  @RequestBody(
      content =
          @Content(array = @ArraySchema(schema = @Schema(implementation = AddressRequest.class))))
  StandardisedAddressListResponse standardiseBatch(JsonNode body) {
    return new StandardisedAddressListResponse(
        StandardiseRequest.many(body).stream().map(this::toResponse).toList());
  }

  private StandardisedAddressResponse toResponse(StandardiseRequest address) {
    if (!standardiser.isReady()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    return StandardisedAddressResponse.of(
        standardiser.standardise(address.text(), address.within().map(DivisionCode::value)));
  }
}
