package io.anju.housing.plate.web;

import io.anju.codes.DwellingCode;
import io.anju.housing.HousingError;
import io.anju.housing.dwelling.Dwelling;
import io.anju.housing.dwelling.Dwellings;
import io.anju.housing.plate.Plates;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.error.PlatformError;
import io.anju.platform.error.RegistryException;
import io.anju.platform.web.Languages;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The target of the link on a door plate. Anyone with the plate may call it, and it shows no more
 * than the door does.
 */
@RestController
final class ScanController {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final Plates plates;
  private final Dwellings dwellings;
  private final Clock clock;
  private final String declareAt;

  /**
   * @param declareAt the link at which a signed-in person declares; {@code {dwelling}} is replaced
   *     by the code
   */
  ScanController(
      Plates plates,
      Dwellings dwellings,
      Clock clock,
      @Value("${anju.housing.plate.declare-at}") String declareAt) {
    this.plates = plates;
    this.dwellings = dwellings;
    this.clock = clock;
    this.declareAt = declareAt;
  }

  @GetMapping(
      value = "/d/{dwellingCode}",
      produces = {MediaType.APPLICATION_JSON_VALUE, "text/html;charset=UTF-8"})
  @Allowed(unauthenticated = true)
  @Operation(
      summary =
          "What a scanned door plate shows: its address and where to declare; 404 without the"
              + " plate's signature")
  ResponseEntity<Object> scanned(
      @PathVariable DwellingCode dwellingCode,
      @RequestParam(name = "s", defaultValue = "") String signature,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = "") String accept,
      @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String language) {
    var plate = toResponse(plates.requireScanned(dwellingCode, signature));
    boolean browser = accept.contains(MediaType.TEXT_HTML_VALUE);
    return ResponseEntity.ok()
        .contentType(browser ? HTML : MediaType.APPLICATION_JSON)
        .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
        .body(browser ? PlatePage.of(plate, Languages.of(language)) : plate);
  }

  @GetMapping("/api/dwellings/{dwellingCode}/declaration")
  @Allowed({Role.RESIDENT, Role.LANDLORD, Role.AGENT})
  @Operation(summary = "The prepared declaration of the caller's own residence at this dwelling")
  PreparedDeclarationResponse declaration(@PathVariable DwellingCode dwellingCode) {
    var person =
        CurrentCaller.get()
            .person()
            .orElseThrow(() -> new RegistryException(PlatformError.FORBIDDEN));
    return switch (dwellings.require(dwellingCode).state()) {
      case Dwelling.Current current ->
          new PreparedDeclarationResponse(
              "POST",
              "/api/persons/" + person.value() + "/residences",
              new PreparedDeclarationResponse.Body(
                  dwellingCode.value(), LocalDate.now(clock), "SELF"),
              List.of("reason"),
              current.details().address());
      case Dwelling.Retired _ ->
          throw new RegistryException(
              HousingError.DWELLING_RETIRED, Map.of("dwelling", dwellingCode.value()));
    };
  }

  private PlateResponse toResponse(Dwelling dwelling) {
    var premises = dwelling.details();
    String code = premises.code().value();
    return switch (dwelling) {
      case Dwelling.Current _ ->
          new PlateResponse(
              code, premises.address(), false, null, declareAt.replace("{dwelling}", code));
      case Dwelling.Retired retired ->
          new PlateResponse(
              code,
              premises.address(),
              true,
              retired.successors().stream().map(DwellingCode::value).toList(),
              null);
    };
  }
}
