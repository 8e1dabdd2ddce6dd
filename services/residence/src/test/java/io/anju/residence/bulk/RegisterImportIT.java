package io.anju.residence.bulk;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.document;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.OtherServicesFixture.PublishedFact;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@WithResidenceService
class RegisterImportIT {

  private static final LocalDate BORN = LocalDate.of(1988, 3, 1);
  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private RegisterFilesFixture files;

  @Autowired
  RegisterImportIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
    files = new RegisterFilesFixture(station);
  }

  /** A dwelling that the service knows: somebody was declared there. */
  private PublishedFact knownDwelling() {
    var dwelling = otherServices.dwelling(COMMUNITY);
    assertThat(station.declare(station.registered(), dwelling, today(), "SELF").status())
        .isEqualTo(201);
    return dwelling;
  }

  private JsonNode person(String number) {
    var found = station.officer().post("/api/persons", StationFixture.person(number, "王小明"));
    assertThat(found.status()).isEqualTo(200);
    return found.body();
  }

  private JsonNode residences(String number) {
    return person(number).path("residences");
  }

  @Test
  void persons_are_registered_once_and_wrong_rows_come_back_with_every_error() {
    String first = document(BORN);
    String second = document(BORN);
    String file =
        RegisterFilesFixture.PERSONS
            + RegisterFilesFixture.personRow(first, "王小明")
            + RegisterFilesFixture.personRow(second, "李小明")
            + RegisterFilesFixture.personRow(first, "赵小明")
            + "RESIDENT_ID,123,,call me,44,,2020-13-01,"
            + today().plusDays(2)
            + "\n";
    var job = files.imported("person", file);
    assertThat(RegisterFilesFixture.counts(job)).containsExactly(4L, 2L, 0L, 2L);
    assertThat(person(first).path("document").path("type").asString()).isEqualTo("RESIDENT_ID");
    assertThat(files.rejects(job))
        .contains(",name,identity-conflict,")
        .contains("documentNumber")
        .contains(",phone,")
        .contains(",birthDate,not-a-date,")
        .contains(",updatedAt,too-far-ahead,");
    assertThat(RegisterFilesFixture.counts(files.imported("person", file)))
        .containsExactly(4L, 0L, 2L, 2L);
  }

  @Test
  void residences_are_registered_in_order_and_again_change_nothing() {
    String number = document(BORN);
    files.imported(
        "person", RegisterFilesFixture.PERSONS + RegisterFilesFixture.personRow(number, "王小明"));
    var former = knownDwelling();
    var home = knownDwelling();
    String file =
        RegisterFilesFixture.RESIDENCES
            + RegisterFilesFixture.residenceRow(number, home, today().minusMonths(3), null)
            + RegisterFilesFixture.residenceRow(
                number, former, today().minusYears(2), today().minusMonths(5))
            + RegisterFilesFixture.residenceRow(
                document(BORN).replaceAll(".$", "?"), home, today(), null);
    var job = files.imported("residence", file);
    assertThat(RegisterFilesFixture.counts(job)).containsExactly(3L, 2L, 0L, 1L);
    var residences = residences(number);
    assertThat(residences).hasSize(2);
    assertThat(residences.path(0).path("dwellingCode").asString()).isEqualTo(home.id());
    assertThat(residences.path(0).path("declaredOn").asString())
        .isEqualTo(today().minusMonths(3).plusDays(1).toString());
    assertThat(residences.path(0).path("late").asBoolean()).isFalse();
    assertThat(residences.path(1).path("until").asString())
        .isEqualTo(today().minusMonths(5).toString());
    assertThat(RegisterFilesFixture.counts(files.imported("residence", file)))
        .containsExactly(3L, 0L, 2L, 1L);
  }

  @Test
  void residence_that_a_declaration_would_refuse_is_rejected_with_the_reason() {
    String number = document(BORN);
    files.imported(
        "person", RegisterFilesFixture.PERSONS + RegisterFilesFixture.personRow(number, "王小明"));
    var home = knownDwelling();
    var retired = otherServices.dwelling(COMMUNITY, true);
    var elsewhere = otherServices.dwelling("320505001001");
    files.imported(
        "residence",
        RegisterFilesFixture.RESIDENCES
            + RegisterFilesFixture.residenceRow(number, home, today().minusMonths(3), null));
    String before =
        RegisterFilesFixture.residenceRow(number, knownDwelling(), today().minusMonths(9), null);
    String future = RegisterFilesFixture.residenceRow(number, home, today().plusDays(2), null);
    var job =
        files.imported(
            "residence",
            RegisterFilesFixture.RESIDENCES
                + before
                + future
                + RegisterFilesFixture.residenceRow(number, retired, today().minusDays(1), null)
                + RegisterFilesFixture.residenceRow(number, elsewhere, today().minusDays(1), null));
    assertThat(RegisterFilesFixture.counts(job)).containsExactly(4L, 0L, 0L, 4L);
    assertThat(files.rejects(job))
        .contains(",since,residence-overlaps,")
        .contains("in-future")
        .contains("dwelling-retired")
        .contains("forbidden");
  }

  @Test
  void jobs_are_listed_to_their_sender_and_kinds_and_roles_are_checked() {
    var job =
        files.imported(
            "person",
            RegisterFilesFixture.PERSONS + RegisterFilesFixture.personRow(document(BORN), "王小明"));
    assertThat(station.officer().get("/api/import-jobs?limit=1").body().at("/items/0/jobId"))
        .isEqualTo(job.path("jobId"));
    var clerk = station.officer().as(Tokens.official(Role.LABOUR_CLERK, StationFixture.DISTRICT));
    assertThat(clerk.get("/api/import-jobs").body().path("items")).isEmpty();
    assertThat(clerk.get("/api/import-jobs/" + job.path("jobId").asString()).status())
        .isEqualTo(403);
    assertThat(
            clerk
                .send(
                    "POST",
                    "/api/import-jobs?kind=person",
                    RegisterFilesFixture.PERSONS,
                    "Content-Type",
                    "text/csv")
                .status())
        .isEqualTo(403);
    var unknown =
        station
            .officer()
            .send(
                "POST",
                "/api/import-jobs?kind=cats",
                RegisterFilesFixture.PERSONS,
                "Content-Type",
                "text/csv",
                "Accept-Language",
                "en");
    assertThat(unknown.status()).isEqualTo(400);
    assertThat(unknown.body().at("/errors/0/message").asString()).contains("person, residence");
  }
}
