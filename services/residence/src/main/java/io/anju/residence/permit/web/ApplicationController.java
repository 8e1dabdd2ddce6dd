package io.anju.residence.permit.web;

import io.anju.contract.FactType;
import io.anju.platform.access.Allowed;
import io.anju.platform.access.PersonalData;
import io.anju.platform.access.Role;
import io.anju.platform.web.Form;
import io.anju.platform.web.Replies;
import io.anju.platform.web.SeenList;
import io.anju.residence.arrival.Arrivals;
import io.anju.residence.permit.Applications;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The person applies, or the police station or the community service it commissions takes the application (Decree 663 art. 9); or
 * an employer or a school applies for its own (Shenzhen art. 26).
 */
@RestController
final class ApplicationController {

  private final Applications applications;
  private final Arrivals arrivals;
  private final PermitAnswers answers;

  ApplicationController(Applications applications, Arrivals arrivals, PermitAnswers answers) {
    this.applications = applications;
    this.arrivals = arrivals;
    this.answers = answers;
  }

  @PostMapping("/api/permits")
  @Allowed({Role.POLICE_OFFICER, Role.STATION_CHIEF, Role.GRID_WORKER, Role.RESIDENT, Role.EMPLOYER})
  @PersonalData(purpose = "permit-application")
  @Operation(summary = "Applies for a permit; what is missing is told once, in full")
  @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationRequest.class)))
  ResponseEntity<PermitAnswer> apply(Form form, SeenList seen) {
    var request = ApplicationForm.read(form);
    arrivals.await(FactType.TENANCY, seen.all());
    arrivals.await(FactType.EMPLOYMENT, seen.all());
    arrivals.await(FactType.INSURANCE, seen.all());
    arrivals.await(FactType.ENROLMENT, seen.all());
    var permit = applications.apply(request);
    return Replies.created("/api/permits/" + permit.id(), FactType.PERMIT, permit, permit.state().holder(), answers.of(permit.state()));
  }
}
