package io.anju.employment.reconciliation;

import static io.anju.employment.reconciliation.EmployeeFixture.CASE_WORK;
import static io.anju.employment.reconciliation.EmployeeFixture.FINDINGS;
import static io.anju.employment.reconciliation.EmployeeFixture.TODAY;
import static io.anju.employment.reconciliation.RegistersFixture.COMMUNITY;
import static io.anju.employment.reconciliation.RegistersFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.residence.PermitStatus;
import io.anju.employment.EmploymentApplication;
import io.anju.employment.MadeUpFixture;
import io.anju.platform.access.Role;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.IntegrationTest;
import io.anju.platform.fixture.Tokens;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.kafka.core.KafkaTemplate;

@IntegrationTest
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    classes = EmploymentApplication.class,
    properties = "spring.config.name=employment")
class ReconciliationIT {

  @LocalServerPort private int port;
  private EmployeeFixture employee;
  private RegistersFixture registers;
  private Map<String, String> document;
  private String uscc;
  private String person;
  private String laterPerson;
  private Http clerk;
  private Http police;
  private Http employer;

  @BeforeEach
  void register(
      @Autowired KafkaTemplate<String, byte[]> kafka,
      @Autowired FactCodec codec,
      @Autowired PersonalFields fields,
      @Autowired PersonIds ids) {
    registers = new RegistersFixture(kafka, codec, fields);
    employee = EmployeeFixture.create(port, ids);
    clerk = employee.clerk();
    police = employee.police();
    employer = employee.employer();
    document = employee.document();
    uscc = employee.uscc();
    person = employee.person();
    laterPerson = EmployeeFixture.id(ids, MadeUpFixture.document());
  }

  @Test
  void unregistered_employee_is_listed_for_police_and_employer_until_registration() {
    String record = employee.hired("欧阳海");
    var found = employee.awaitDiscrepancy(police, "UNREGISTERED", "OPEN");
    assertThat(found.path("recordId").asString()).isEqualTo(record);
    assertThat(found.path("division").asString()).isEqualTo(COMMUNITY);
    assertThat(found.path("since").asString()).isEqualTo(TODAY.minusDays(30).toString());
    var reminder =
        employer
            .get("/api/reconciliation/reminders", "Accept-Language", "en")
            .body()
            .at("/items/0");
    assertThat(reminder.propertyNames())
        .containsExactlyInAnyOrder("personId", "recordId", "since", "text");
    assertThat(reminder.path("text").asString()).startsWith("A reminder, and nothing more");
    assertThat(employer.get("/api/reconciliation/reminders").body().at("/items/0/text").asString())
        .startsWith("温馨提醒");
    var other = clerk.as(Tokens.organisation(Role.EMPLOYER, MadeUpFixture.uscc()));
    assertThat(other.get("/api/reconciliation/reminders").body().path("items").size()).isZero();
    assertThat(employer.get(FINDINGS + "?kind=UNREGISTERED&division=440305").status())
        .isEqualTo(403);
    assertThat(clerk.get(FINDINGS + "?kind=UNREGISTERED", CASE_WORK).status()).isEqualTo(403);
    assertThat(police.get(FINDINGS + "?kind=UNREGISTERED").problem()).isEqualTo("purpose-required");
    assertThat(police.get(FINDINGS + "?kind=UNREGISTERED&division=440304", CASE_WORK).status())
        .isEqualTo(403);
    assertThat(police.get("/api/reconciliation/counts").body().path("items").values())
        .anyMatch(item ->
            item.path("kind").asString().equals("UNREGISTERED") && item.path("open").asInt() > 0);
    registers.publish(registers.person(person, 1, "欧阳海", residence(TODAY, null)));
    assertThat(employee.awaitDiscrepancy(police, "UNREGISTERED", "RESOLVED").path("on").asString())
        .isEqualTo(TODAY.toString());
    assertThat(employer.get("/api/reconciliation/reminders").body().path("items").size()).isZero();
  }

  @Test
  void insurance_months_count_under_corrected_and_former_person_id() {
    var months =
        List.of("2026-01", "2026-02", "2026-03").stream()
            .<Object>map(month ->
                Map.of(
                    "document",
                    document,
                    "uscc",
                    uscc,
                    "month",
                    month,
                    "kinds",
                    List.of("PENSION")))
            .toList();
    assertThat(clerk.post("/api/insurance-months", months).status()).isLessThan(300);
    registers.publish(registers.person(person, 2, "欧阳海", List.of(), laterPerson));
    registers.publish(registers.person(laterPerson, 1, "欧阳海", List.of(person), null));
    for (String id : List.of(laterPerson, person)) {
      String path = "/api/persons/" + id + "/insurance/continuity?asOf=2026-03-31";
      assertThat(
              Eventually.eventually(
                  () -> clerk.get(path, CASE_WORK).body().at("/current/months").asInt(),
                  count -> count == 3))
          .as(id)
          .isEqualTo(3);
    }
  }

  @Test
  void differing_name_under_the_same_document_is_listed_without_disclosing_either_name() {
    employee.hired("欧阳海");
    registers.publish(registers.person(person, 1, "欧阳河", residence(TODAY.minusDays(90), null)));
    var found = employee.awaitDiscrepancy(clerk, "NAME_DIFFERS", "OPEN");
    assertThat(found.toString()).doesNotContain("欧阳");
    assertThat(employee.awaitDiscrepancy(police, "NAME_DIFFERS", "OPEN")).isEqualTo(found);
    registers.publish(registers.person(person, 2, "欧 阳海", residence(TODAY.minusDays(90), null)));
    employee.awaitDiscrepancy(clerk, "NAME_DIFFERS", "RESOLVED");
  }

  @Test
  void ended_employment_of_a_permit_holder_is_listed_and_closed_with_a_note() {
    String record = employee.hired("欧阳海");
    employee.awaitDiscrepancy(police, "UNREGISTERED", "OPEN");
    registers.publish(registers.person(person, 1, "欧阳海", residence(TODAY.minusDays(90), null)));
    employee.awaitDiscrepancy(police, "UNREGISTERED", "RESOLVED");
    registers.publish(RegistersFixture.permit(person, 1, PermitStatus.ACTIVE, TODAY.minusDays(50)));
    clerk.post(
        "/api/employments/" + record + "/end",
        Map.of("on", TODAY.minusDays(20).toString()),
        "If-Match",
        "*");
    String path =
        FINDINGS
            + "/"
            + employee.awaitDiscrepancy(police, "JOB_ENDED", "OPEN").path("findingId").asString();
    var seen = police.get(path, CASE_WORK);
    assertThat(seen.status()).isEqualTo(200);
    assertThat(clerk.get(path, CASE_WORK).status()).isEqualTo(403);
    assertThat(police.post(path + "/closure", Map.of("note", "retired")).problem())
        .isEqualTo("version-required");
    assertThat(
            police
                .post(path + "/closure", Map.of("note", "retired"), "If-Match", "\"99\"")
                .problem())
        .isEqualTo("stale-version");
    assertThat(police.post(path + "/closure", Map.of(), "If-Match", "*").status()).isEqualTo(400);
    var closed =
        police.post(path + "/closure", Map.of("note", "retired"), "If-Match", seen.header("ETag"));
    assertThat(closed.status()).isEqualTo(200);
    assertThat(closed.body().path("status").asString()).isEqualTo("CLOSED");
    assertThat(police.get(path, CASE_WORK).header("ETag")).isEqualTo(closed.header("ETag"));
    assertThat(police.post(path + "/closure", Map.of("note", "other"), "If-Match", "*").problem())
        .isEqualTo("discrepancy-not-open");
    assertThat(employee.awaitDiscrepancy(police, "JOB_ENDED", "CLOSED").path("note").asString())
        .isEqualTo("retired");
    assertThat(police.get(FINDINGS + "/nobody", CASE_WORK).status()).isEqualTo(400);
    assertThat(police.get(FINDINGS + "/" + person + ":NO_RECORD", CASE_WORK).status())
        .isEqualTo(404);
  }

  @Test
  void employment_under_a_former_id_counts_for_the_person() {
    employee.hired("欧阳海");
    employee.awaitDiscrepancy(police, "UNREGISTERED", "OPEN");
    registers.publish(
        registers.person(
            laterPerson, 1, "欧阳海", List.of(person), null, residence(TODAY.minusDays(90), null)));
    registers.publish(registers.person(person, 2, "欧阳海", List.of(), laterPerson));
    employee.awaitDiscrepancy(police, "UNREGISTERED", "RESOLVED");
    assertThat(
            Eventually.eventually(
                    () -> police.get(FINDINGS + "/" + laterPerson + ":NO_RECORD", CASE_WORK),
                    answer ->
                        answer.status() == 404
                            || answer.body().path("status").asString().equals("RESOLVED"))
                .status())
        .isIn(200, 404);
  }
}
