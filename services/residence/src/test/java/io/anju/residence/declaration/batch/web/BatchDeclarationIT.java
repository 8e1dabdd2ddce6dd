package io.anju.residence.declaration.batch.web;

import static io.anju.residence.StationFixture.COMMUNITY;
import static io.anju.residence.StationFixture.PURPOSE;
import static io.anju.residence.StationFixture.document;
import static io.anju.residence.StationFixture.notificationKinds;
import static io.anju.residence.StationFixture.person;
import static io.anju.residence.StationFixture.today;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.OtherServicesFixture.PublishedFact;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@WithResidenceService
class BatchDeclarationIT {

  private static final String HEADER =
      "documentType,documentNumber,name,phone,dwellingCode,since,reason,until\n";
  private static final String HOTEL = "91350100M000100Y43";
  private static final String OTHER_HOTEL = "91440300MA5G00000R";
  private static final LocalDate BORN = LocalDate.of(1991, 6, 1);

  @LocalServerPort private int port;
  private final OtherServicesFixture otherServices;
  private StationFixture station;
  private Http hotel;
  private PublishedFact room;
  private PublishedFact premises;

  @Autowired
  BatchDeclarationIT(OtherServicesFixture otherServices) {
    this.otherServices = otherServices;
  }

  @BeforeEach
  void open() {
    station = StationFixture.at(port, otherServices);
    hotel = station.officer().as(Tokens.organisation(Role.EMPLOYER, HOTEL));
    room = otherServices.dwelling(COMMUNITY);
    premises = otherServices.enterprise(HOTEL, room.id().substring(0, 19));
    station.registerPremises(HOTEL, "HOTEL", room);
  }

  private Response sent(String file) {
    return hotel.send(
        "POST",
        "/api/declarations/batch?as=HOTEL",
        file,
        "Content-Type",
        "text/csv",
        "Accept-Language",
        "en",
        "Anju-Seen",
        room.token() + "," + premises.token());
  }

  private String row(String number, String name) {
    return String.join(
            ",",
            "RESIDENT_ID",
            number,
            name,
            "13800001234",
            room.id(),
            today().minusDays(1).toString(),
            "OTHER",
            "")
        + "\n";
  }

  @Test
  void valid_rows_are_registered_and_invalid_rows_rejected_with_all_errors() {
    String known = document(BORN);
    station.officer().post("/api/persons", person(known, "李大伟"));
    String guest = document(BORN);
    var answer =
        sent(
            HEADER
                + row(guest, "王小明")
                + "RESIDENT_ID,123,=SUM(A1),12,"
                + room.id()
                + ",2026-02-30,FUN,\n"
                + row(known, "王小明")
                + "\"RESIDENT_ID\",too,few\n");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).startsWith("text/csv");
    var lines = answer.raw().body().lines().toList();
    assertThat(lines.getFirst()).startsWith("line,outcome,column,code,message,documentType");
    assertThat(lines.get(1)).startsWith("2,registered,");
    assertThat(
            lines.stream()
                .filter(line -> line.startsWith("3,rejected,"))
                .map(line -> line.split(",")[2])
                .distinct())
        .contains("documentNumber", "name", "phone", "since", "reason");
    assertThat(lines.stream().filter(line -> line.startsWith("3,")))
        .isNotEmpty()
        .allMatch(line -> line.contains(",'=SUM(A1),"));
    assertThat(lines.get(lines.size() - 2)).startsWith("4,pending,");
    assertThat(notificationKinds(station.officer(), "move-in-refused")).contains("move-in-refused");
    assertThat(lines.stream().filter(line -> line.startsWith("5,")))
        .singleElement()
        .asString()
        .contains("cells-differ");
    String id =
        station
            .officer()
            .post("/api/persons", person(guest, "王小明"))
            .body()
            .path("personId")
            .asString();
    var home = station.officer().get("/api/persons/" + id, PURPOSE).body().at("/residences/0");
    assertThat(home.path("dwellingCode").asString()).isEqualTo(room.id());
    assertThat(home.at("/declarations/0/by").asString()).isEqualTo("HOTEL");
  }

  @Test
  void operator_without_registered_premises_declares_nobody_into_effect() {
    var elsewhere = otherServices.dwelling(COMMUNITY);
    var stated = otherServices.enterprise(OTHER_HOTEL, elsewhere.id());
    String number = document(BORN);
    var answer =
        station
            .officer()
            .as(Tokens.organisation(Role.EMPLOYER, OTHER_HOTEL))
            .send(
                "POST",
                "/api/declarations/batch?as=HOTEL",
                HEADER + row(number, "王小明").replace(room.id(), elsewhere.id()),
                "Content-Type",
                "text/csv",
                "Anju-Seen",
                elsewhere.token() + "," + stated.token());
    assertThat(answer.raw().body()).contains("2,pending,");
    String id =
        station
            .officer()
            .post("/api/persons", person(number, "王小明"))
            .body()
            .path("personId")
            .asString();
    assertThat(station.officer().get("/api/persons/" + id, PURPOSE).body().path("residences"))
        .isEmpty();
  }

  @Test
  void resubmitted_file_reports_every_row_as_known() {
    String file = HEADER + row(document(BORN), "王小明") + row(document(BORN), "李大伟");
    assertThat(sent(file).raw().body().lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.contains("registered"));
    assertThat(sent(file).raw().body().lines().skip(1))
        .hasSize(2)
        .allMatch(line -> line.contains("known"));
  }

  @Test
  void rows_for_premises_of_other_declarants_register_nobody() {
    String number = document(BORN);
    var elsewhere = otherServices.dwelling("320508001002");
    String other = row(number, "王小明").replace(room.id(), "3205080010010100007000001");
    assertThat(sent(HEADER + other).raw().body()).contains("dwelling-unknown");
    var employer = station.officer().as(Tokens.organisation(Role.EMPLOYER, "91110000600037341L"));
    var answer =
        employer.send(
            "POST",
            "/api/declarations/batch",
            HEADER + row(number, "王小明"),
            "Content-Type",
            "text/csv",
            "Anju-Seen",
            room.token() + "," + elsewhere.token());
    assertThat(answer.raw().body()).contains("declarant-not-authorised");
    assertThat(station.officer().post("/api/persons", person(number, "王小明")).status())
        .isEqualTo(201);
  }

  @Test
  void file_with_missing_columns_is_rejected_before_any_row() {
    var answer = sent("documentType,name,name,colour\nRESIDENT_ID,王小明,,\n");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(
            answer.body().path("errors").values().stream()
                .map(error -> error.path("field").asString()))
        .contains("documentNumber", "dwellingCode", "since", "reason", "name", "colour");
    assertThat(sent("").problem()).isEqualTo("file-unreadable");
    assertThat(hotel.send("POST", "/api/declarations/batch?as=HOTEL", "{}").status())
        .isEqualTo(415);
    assertThat(
            station
                .officer()
                .send("POST", "/api/declarations/batch", HEADER, "Content-Type", "text/csv")
                .status())
        .isEqualTo(403);
  }

  @Test
  void unreadable_or_too_long_file_is_aborted_with_an_error_line() {
    var broken =
        sent(
            HEADER
                + row(document(BORN), "王小明")
                + "RESIDENT_ID,\"never closed,"
                + "x".repeat(5_000));
    assertThat(broken.raw().body().lines().toList())
        .hasSize(3)
        .last()
        .asString()
        .contains("file-unreadable");
    String wrong =
        IntStream.range(0, 10_001).mapToObj(_ -> "x,,,,,,,\n").collect(Collectors.joining());
    var tooLong = sent(HEADER + wrong);
    assertThat(tooLong.raw().body()).contains("file-too-long");
    assertThat(tooLong.raw().body().lines().filter(line -> line.startsWith("10001,"))).isNotEmpty();
    assertThat(tooLong.raw().body().lines().filter(line -> line.startsWith("10002,")))
        .singleElement()
        .asString()
        .contains("file-too-long");
  }
}
