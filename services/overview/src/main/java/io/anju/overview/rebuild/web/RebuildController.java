package io.anju.overview.rebuild.web;

import io.anju.overview.rebuild.Rebuild;
import io.anju.overview.rebuild.RebuildProgress;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.Role;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RebuildController {

  private final Rebuild rebuild;

  RebuildController(Rebuild rebuild) {
    this.rebuild = rebuild;
  }

  @PostMapping("/api/overview/rebuild")
  @Operation(
      summary =
          "Rebuilds all views from the topics; the old ones serve until the new ones are"
              + " complete")
  @Allowed(Role.ADMINISTRATOR)
  @ResponseStatus(HttpStatus.ACCEPTED)
  RebuildProgress start() {
    return rebuild.start();
  }

  @GetMapping("/api/overview/rebuild")
  @Operation(summary = "The progress of the last rebuild")
  @Allowed(Role.ADMINISTRATOR)
  RebuildProgress progress() {
    return rebuild.progress();
  }
}
