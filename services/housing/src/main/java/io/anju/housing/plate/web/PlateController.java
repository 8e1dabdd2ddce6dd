package io.anju.housing.plate.web;

import io.anju.codes.BuildingCode;
import io.anju.codes.DwellingCode;
import io.anju.housing.plate.Plates;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.FileResponse;
import io.anju.platform.access.Role;
import io.anju.platform.web.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Officials and landlords have plates made. A plate shows nothing that its door does not show. */
@RestController
final class PlateController {

  private static final int DOTS_PER_INCH = 300;
  private static final int MAX_PLATES_PER_SHEET = 500;

  private final Plates plates;

  PlateController(Plates plates) {
    this.plates = plates;
  }

  @GetMapping(value = "/api/dwellings/{dwellingCode}/plate.svg", produces = "image/svg+xml")
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR,
    Role.LANDLORD,
    Role.AGENT
  })
  @Operation(summary = "A dwelling's door plate as a picture for the screen")
  FileResponse svg(@PathVariable DwellingCode dwellingCode) {
    return new FileResponse(
        plates.plateOf(dwellingCode).svg().getBytes(StandardCharsets.UTF_8),
        "plate-" + dwellingCode + ".svg",
        List.of());
  }

  @GetMapping(
      value = "/api/dwellings/{dwellingCode}/plate.png",
      produces = MediaType.IMAGE_PNG_VALUE)
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR,
    Role.LANDLORD,
    Role.AGENT
  })
  @Operation(
      summary =
          "A dwelling's door plate as a picture for print, 90 by 50 millimetres at 300 dots an"
              + " inch")
  FileResponse png(@PathVariable DwellingCode dwellingCode) {
    return new FileResponse(
        plates.plateOf(dwellingCode).png(DOTS_PER_INCH),
        "plate-" + dwellingCode + ".png",
        List.of());
  }

  /**
   * Written to a temporary file first, so that errors occur before the response starts and memory
   * does not grow with the building.
   */
  @GetMapping(
      value = "/api/buildings/{buildingCode}/plates.pdf",
      produces = MediaType.APPLICATION_PDF_VALUE)
  @Allowed({
    Role.HOUSING_OFFICER,
    Role.GRID_WORKER,
    Role.POLICE_OFFICER,
    Role.STATION_CHIEF,
    Role.ADMINISTRATOR
  })
  @Operation(
      summary =
          "All plates of a building, ten to a page; after 500 a Link header gives the next sheet")
  ResponseEntity<InputStreamResource> sheet(
      @PathVariable BuildingCode buildingCode,
      PageRequest page,
      @RequestParam(required = false) String limit)
      throws IOException {
    var file = Files.createTempFile("plates", ".pdf");
    try {
      var last =
          plates.drawSheet(
              buildingCode,
              page.after(),
              limit == null ? MAX_PLATES_PER_SHEET : page.limit(),
              file);
      var response =
          ResponseEntity.ok()
              .contentType(MediaType.APPLICATION_PDF)
              .contentLength(Files.size(file))
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  ContentDisposition.inline()
                      .filename("plates-" + buildingCode + ".pdf")
                      .build()
                      .toString());
      last.ifPresent(code ->
          response.header(
              HttpHeaders.LINK,
              "</api/buildings/"
                  + buildingCode
                  + "/plates.pdf?after="
                  + PageRequest.cursor(code)
                  + (limit == null ? "" : "&limit=" + page.limit())
                  + ">; rel=\"next\""));
      return response.body(
          new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
    } catch (RuntimeException | IOException failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
  }
}
