package io.anju.residence.bulk;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.document;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DwellingCode;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.OtherServicesFixture.PublishedFact;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import io.anju.residence.address.AddressReading;
import io.anju.residence.address.Addresses;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.JsonNode;

@WithResidenceService
@Import(WaitingAndRecordedRowsIT.HousingConfiguration.class)
class WaitingAndRecordedRowsIT {

  private static final LocalDate BORN = LocalDate.of(1988, 3, 1);
  private static final Map<String, AddressReading> READINGS = new ConcurrentHashMap<>();

  /** Housing, as far as it reads addresses. */
  @TestConfiguration(proxyBeanMethods = false)
  static class HousingConfiguration {

    @Bean
    @Primary
    Addresses readAddresses() {
      return texts ->
          texts.stream()
              .distinct()
              .collect(
                  Collectors.toMap(
                      text -> text,
                      text -> READINGS.getOrDefault(text, new AddressReading.Unknown())));
    }
  }

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private RegisterFilesFixture files;

  @Autowired
  WaitingAndRecordedRowsIT(OtherServicesFixture otherServices) {
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
  void row_waits_for_its_person_and_is_imported_after_them() {
    String number = document(BORN);
    var home = knownDwelling();
    String file =
        RegisterFilesFixture.RESIDENCES
            + RegisterFilesFixture.residenceRow(number, home, today().minusMonths(1), null);
    var job = files.imported("residence", file);
    assertThat(job.path("state").asString()).isEqualTo("WAITING");
    assertThat(job.path("waiting").asLong()).isEqualTo(1);
    files.imported(
        "person", RegisterFilesFixture.PERSONS + RegisterFilesFixture.personRow(number, "王小明"));
    var over =
        eventually(
            () -> station.officer().get("/api/import-jobs/" + job.path("jobId").asString()).body(),
            now -> now.path("state").asString().equals("DONE"));
    assertThat(RegisterFilesFixture.counts(over)).containsExactly(1L, 1L, 0L, 0L);
    assertThat(residences(number)).hasSize(1);
  }

  @Test
  void row_of_a_person_who_never_comes_is_rejected_when_its_sender_says_so() {
    String number = document(BORN);
    var home = knownDwelling();
    var job =
        files.imported(
            "residence",
            RegisterFilesFixture.RESIDENCES
                + RegisterFilesFixture.residenceRow(number, home, today().minusMonths(1), null));
    String path = "/api/import-jobs/" + job.path("jobId").asString();
    assertThat(station.officer().post(path + "/waiting/rejection", null).status()).isEqualTo(200);
    var over =
        eventually(
            () -> station.officer().get(path).body(),
            now -> now.path("state").asString().equals("DONE"));
    assertThat(RegisterFilesFixture.counts(over)).containsExactly(1L, 0L, 0L, 1L);
    assertThat(files.rejects(job)).contains(",documentNumber,person-unknown,");
    assertThat(station.officer().post(path + "/waiting/rejection", null).status()).isEqualTo(409);
  }

  @Test
  void address_in_words_counts_only_where_it_is_exact() {
    String number = document(BORN);
    files.imported(
        "person", RegisterFilesFixture.PERSONS + RegisterFilesFixture.personRow(number, "王小明"));
    var home = knownDwelling();
    READINGS.put("狮林苑1栋101", new AddressReading.Exact(new DwellingCode(home.id())));
    READINGS.put(
        "狮林苑101",
        new AddressReading.Unclear(
            List.of(
                new AddressReading.Candidate(
                    Optional.of(new DwellingCode(home.id())), "狮林苑1栋101"))));
    String row = RegisterFilesFixture.residenceRow(number, home, today().minusMonths(1), null);
    var job =
        files.imported(
            "residence",
            RegisterFilesFixture.RESIDENCES
                + row.replace(home.id(), "狮林苑1栋101")
                + row.replace(home.id(), "狮林苑101")
                + row.replace(home.id(), "无名苑101"));
    assertThat(RegisterFilesFixture.counts(job)).containsExactly(3L, 1L, 0L, 1L);
    assertThat(job.path("waiting").asLong()).isEqualTo(1);
    assertThat(files.rejects(job)).contains(",dwelling,address-ambiguous,").contains(home.id());
    assertThat(residences(number).path(0).path("dwellingCode").asString()).isEqualTo(home.id());
  }

  @Test
  void home_in_another_division_does_not_end_by_a_file() {
    String number = document(BORN);
    var elsewhere = otherServices.dwelling("320505001001");
    var away = station.officer().as(Tokens.official(Role.POLICE_OFFICER, "320505"));
    var person = away.post("/api/persons", StationFixture.person(number, "王小明")).body();
    var declared =
        eventually(
            () ->
                away.post(
                    "/api/persons/" + person.path("personId").asString() + "/residences",
                    Map.of(
                        "dwellingCode",
                        elsewhere.id(),
                        "since",
                        today().minusMonths(8).toString(),
                        "reason",
                        "WORK",
                        "declaredBy",
                        "SELF")),
            answer -> answer.status() == 201);
    assertThat(declared.status()).isEqualTo(201);
    files.imported(
        "person", RegisterFilesFixture.PERSONS + RegisterFilesFixture.personRow(number, "王小明"));
    var job =
        files.imported(
            "residence",
            RegisterFilesFixture.RESIDENCES
                + RegisterFilesFixture.residenceRow(
                    number, knownDwelling(), today().minusMonths(1), null));
    assertThat(RegisterFilesFixture.counts(job)).containsExactly(1L, 1L, 0L, 0L);
    var residences =
        away.post("/api/persons", StationFixture.person(number, "王小明")).body().path("residences");
    assertThat(residences).as("%s", residences).hasSize(1);
    assertThat(residences.path(0).path("dwellingCode").asString()).isEqualTo(elsewhere.id());
    assertThat(residences.path(0).path("until").isNull()).isTrue();
  }

  @Test
  void permit_is_taken_over_with_its_card_and_history() {
    String number = document(BORN);
    files.imported(
        "person", RegisterFilesFixture.PERSONS + RegisterFilesFixture.personRow(number, "王小明"));
    String card = "SZ-" + number;
    var issued = today().minusMonths(20);
    String header =
        "cardNumber,documentType,documentNumber,division,ground,appliedOn,issuedOn,endorsements,"
            + "status\n";
    String row =
        String.join(
            ",",
            card,
            "RESIDENT_ID",
            number,
            COMMUNITY,
            "EMPLOYMENT",
            issued.minusDays(10).toString(),
            issued.toString(),
            issued.plusYears(1).minusDays(3).toString(),
            "ACTIVE");
    assertThat(RegisterFilesFixture.counts(files.imported("permit", header + row + "\n")))
        .containsExactly(1L, 1L, 0L, 0L);
    assertThat(RegisterFilesFixture.counts(files.imported("permit", header + row + "\n")))
        .containsExactly(1L, 0L, 1L, 0L);
    var second = files.imported("permit", header + row.replace(card, card + "-2") + "\n");
    assertThat(files.rejects(second)).contains(",cardNumber,permit-exists,");
    var wrong =
        files.imported(
            "permit",
            header
                + row.replace(COMMUNITY, "320508").replace("ACTIVE", "SUSPENDED")
                + "\n"
                + row.replace(issued.toString(), issued.minusDays(30).toString())
                + "\n");
    assertThat(files.rejects(wrong))
        .contains(",division,not-a-community,")
        .contains(",suspendedSince,required,")
        .contains(",issuedOn,not-in-order,");
  }
}
