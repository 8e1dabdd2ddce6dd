package io.anju.residence.bulk;

import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.residence.OtherServicesFixture.PublishedFact;
import io.anju.residence.StationFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Sends files of the register as a police officer, and reads what became of them. */
record RegisterFilesFixture(StationFixture station) {

  static final String PERSONS =
      "documentType,documentNumber,name,phone,domicile,sex,birthDate,updatedAt\n";
  static final String RESIDENCES =
      "documentType,documentNumber,dwelling,since,until,reason,declaredBy,declaredOn,updatedAt\n";

  JsonNode imported(String kind, String file) {
    var accepted =
        station
            .officer()
            .send(
                "POST",
                "/api/import-jobs?kind=" + kind,
                file,
                "Content-Type",
                "text/csv",
                "Accept-Language",
                "en");
    assertThat(accepted.status()).as(accepted.raw().body()).isEqualTo(202);
    assertThat(accepted.header("Location"))
        .isEqualTo("/api/import-jobs/" + accepted.body().path("jobId").asString());
    return eventually(
        () -> station.officer().get(accepted.header("Location")).body(),
        RegisterFilesFixture::isOver);
  }

  private static boolean isOver(JsonNode job) {
    return !List.of("UPLOADING", "RUNNING").contains(job.path("state").asString());
  }

  static List<Long> counts(JsonNode job) {
    return Stream.of("rows", "applied", "unchanged", "rejected")
        .map(name -> job.path(name).asLong())
        .toList();
  }

  String rejects(JsonNode job) {
    return station
        .officer()
        .send(
            "GET",
            "/api/import-jobs/" + job.path("jobId").asString() + "/rejects",
            null,
            "Accept-Language",
            "en")
        .raw()
        .body();
  }

  static String personRow(String number, String name) {
    return String.join(",", "RESIDENT_ID", number, name, "13800001234", "440000", "", "", "")
        + "\n";
  }

  static String residenceRow(
      String number, PublishedFact dwelling, LocalDate since, @Nullable LocalDate until) {
    return String.join(
            ",",
            "RESIDENT_ID",
            number,
            dwelling.id(),
            since.toString(),
            until == null ? "" : until.toString(),
            "WORK",
            "SELF",
            since.plusDays(1).toString(),
            "")
        + "\n";
  }
}
