package io.anju.bench.demo;

import io.anju.bench.client.GatewayClient;
import io.anju.bench.client.TokenRequest;
import io.anju.bench.population.SyntheticPerson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Residence permits of the district, from application to issue. */
final class PermitData {

  private final GatewayClient gateway;
  private final DemoPlan plan;
  private final TokenRequest police;
  private final TokenRequest chief;

  PermitData(GatewayClient gateway, DemoPlan plan) {
    this.gateway = gateway;
    this.plan = plan;
    this.police = new TokenRequest("police-officer", plan.division());
    this.chief = new TokenRequest("station-chief", plan.division());
  }

  /** Half a year of residence is a condition of the permit (Decree 663 art. 2). */
  boolean isEligible(int index, LocalDate movedInOn) {
    return index < plan.applicants()
        && !movedInOn.isAfter(plan.referenceDate().minusMonths(6).minusDays(1));
  }

  /** Applies, approves and issues; returns the permit's id. */
  String issue(int index, SyntheticPerson person, String personId) {
    var evidence =
        List.of(
            Map.of("kind", "PHOTO", "reference", "照片-" + index),
            person.employed()
                ? Map.of("kind", "LABOUR_CONTRACT", "reference", "合同-" + index)
                : Map.of("kind", "LEASE", "reference", "租约-" + index));
    var application =
        Map.of(
            "personId",
            personId,
            "ground",
            person.employed() ? "EMPLOYMENT" : "HOUSING",
            "evidence",
            evidence);
    var applied =
        gateway
            .post(police, "/api/permits", application, plan.key("permit", index))
            .requireSuccess("permit");
    String permit = "/api/permits/" + applied.text("permitId");
    var approved =
        gateway
            .post(
                chief,
                permit + "/approval",
                Map.of(),
                plan.key("approval", index),
                "If-Match",
                applied.requireEtag())
            .requireSuccess("approval");
    gateway
        .post(
            chief,
            permit + "/issue",
            Map.of(),
            plan.key("issue", index),
            "If-Match",
            approved.requireEtag())
        .requireSuccess("issue");
    return applied.text("permitId");
  }
}
