package io.anju.housing.address.web;

import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.Match;
import io.anju.platform.access.Allowed;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.keys.ServiceCalls;
import io.anju.platform.request.Body;
import io.anju.platform.request.Size;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Reads the addresses of files for other services of the registry (ADR 18). It is not reached
 * through the gateway, and an address says nothing about a person.
 */
@RestController
@Hidden
final class ServiceAddressController {

  private static final String PATH = "/internal/addresses";
  private static final int MAX_CANDIDATES = 5;

  private final AddressStandardiser standardiser;
  private final ServiceCalls calls;

  ServiceAddressController(AddressStandardiser standardiser, ServiceCalls calls) {
    this.standardiser = standardiser;
    this.calls = calls;
  }

  /**
   * What a text means.
   *
   * @param candidates the only match where the category is EXACT or PROBABLE
   */
  record ReadAddress(Category category, List<Candidate> candidates) {}

  /** A building, or a dwelling of it. */
  record Candidate(@Nullable String dwellingCode, String address) {

    static Candidate of(Match match) {
      return new Candidate(match.dwellingCode(), match.address());
    }
  }

  @PostMapping(PATH)
  @Allowed(unauthenticated = true)
  List<ReadAddress> read(
      @Body @Size(min = 1, max = 1_000) List<String> texts,
      @RequestHeader(name = ServiceCalls.HEADER, required = false) @Nullable String proof) {
    if (proof == null || !calls.isProven(PATH, proof)) {
      throw new RegistryException(PlatformError.UNAUTHENTICATED);
    }
    if (!standardiser.isReady()) {
      throw new RegistryException(PlatformError.UNAVAILABLE);
    }
    return texts.stream()
        .map(text -> standardiser.standardise(text, Optional.empty()))
        .map(read ->
            new ReadAddress(
                read.category(),
                read.matches().stream().limit(MAX_CANDIDATES).map(Candidate::of).toList()))
        .toList();
  }
}
