package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.RegistersFixture.COMMUNITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.employment.MadeUpFixture;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonIds;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** An employer, its employee, and the officials who read the discrepancies of the employee. */
record EmployeeFixture(
    Http clerk,
    Http police,
    Http employer,
    String uscc,
    Map<String, String> document,
    String person) {

  static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  static final String FINDINGS = "/api/reconciliation/findings";
  static final String[] CASE_WORK = {"Anju-Purpose", "case-work"};

  /** Registers the employer; the employee is not hired yet. */
  static EmployeeFixture create(int port, PersonIds ids) {
    var clerk = Http.at(port, Tokens.official(Role.LABOUR_CLERK, "440305"));
    var uscc = MadeUpFixture.uscc();
    var document = MadeUpFixture.document();
    clerk.put("/api/enterprises/" + uscc, Map.of("name", "海纳电子"));
    return new EmployeeFixture(
        clerk,
        clerk.as(Tokens.official(Role.POLICE_OFFICER, COMMUNITY)),
        clerk.as(Tokens.organisation(Role.EMPLOYER, uscc)),
        uscc,
        document,
        id(ids, document));
  }

  /** Files a hire of sixty days ago with a workplace in the community. */
  String hired(String name) {
    var made =
        employer.post(
            "/api/employments",
            Map.of(
                "document",
                document,
                "name",
                name,
                "uscc",
                uscc,
                "contract",
                "FIXED_TERM",
                "from",
                TODAY.minusDays(60).toString(),
                "workplace",
                Map.of("division", COMMUNITY)));
    assertThat(made.body().path("personId").asString()).isEqualTo(person);
    return made.body().path("recordId").asString();
  }

  static String id(PersonIds ids, Map<String, String> document) {
    return ids.of(new DocumentNumber(DocumentType.RESIDENT_ID, document.get("number"))).value();
  }

  JsonNode awaitDiscrepancy(Http reader, String kind, String status) {
    String path = FINDINGS + "?limit=500&kind=" + kind + "&status=" + status;
    return Eventually.eventually(
            () ->
                reader
                    .get(path, CASE_WORK)
                    .body()
                    .path("items")
                    .valueStream()
                    .filter(item -> item.path("personId").asString().equals(person))
                    .findFirst(),
            Optional::isPresent)
        .orElseThrow(() -> new AssertionError("no " + kind + " " + status));
  }
}
