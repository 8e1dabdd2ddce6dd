package io.anju.housing.address.web;

import io.anju.codes.DivisionCode;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.platform.access.Allowed;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.request.Body;
import io.anju.platform.request.Size;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

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
  StandardisedAddressResponse standardise(@Body AddressRequest request) {
    return toResponse(request);
  }

  @PostMapping("/batch")
  @Allowed(everyone = true)
  @Operation(summary = "The same for a list of up to 1,000")
  StandardisedAddressListResponse standardiseBatch(
      @Body @Size(min = 1, max = 1_000) List<AddressRequest> request) {
    return new StandardisedAddressListResponse(request.stream().map(this::toResponse).toList());
  }

  private StandardisedAddressResponse toResponse(AddressRequest address) {
    if (!standardiser.isReady()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    return StandardisedAddressResponse.of(
        standardiser.standardise(address.text(), address.within().map(DivisionCode::value)));
  }
}
