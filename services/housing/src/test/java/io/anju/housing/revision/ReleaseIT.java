package io.anju.housing.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.anju.codes.DivisionCode.Level;
import io.anju.housing.RunningHousing;
import io.anju.housing.division.OfficialList;
import io.anju.platform.fixture.Eventually;
import io.anju.platform.fixture.Http;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningHousing
class ReleaseIT {

  @LocalServerPort private int port;
  private RevisionFixture fixture;
  private Http officer;
  private Http administrator;

  @BeforeEach
  void signIn() {
    fixture = new RevisionFixture(port);
    officer = fixture.officer;
    administrator = fixture.administrator;
  }

  @Test
  void release_preview_counts_changes_and_buildings_before_it_is_applied() {
    String district = "320583";
    var communities = RevisionFixture.communities(district);
    String moved = communities.getFirst();
    String renamed = communities.get(1);
    String newCode = moved.substring(0, 9) + "951";
    String building = fixture.building(moved + "71");
    var file = new StringBuilder("release,division,name,predecessors\n");
    OfficialList.read(
        Level.COMMUNITY,
        code -> code.startsWith(district),
        1_000,
        batch ->
            batch.forEach(one ->
                file.append("2026-06-30,")
                    .append(one.code().value().equals(moved) ? newCode : one.code().value())
                    .append(',')
                    .append(one.code().value().equals(renamed) ? "改名社区居委会" : one.name())
                    .append(",\n")));
    assertThat(
            administrator
                .post(
                    "/api/division-revisions", Map.of("release", "2026-06-30", "within", district))
                .problem())
        .isEqualTo("release-not-loaded");
    var job =
        officer.send(
            "POST", "/api/coding-jobs?kind=divisions", file.toString(), "Content-Type", "text/csv");
    assertThat(job.status()).as("%s", job.body()).isEqualTo(202);
    assertThat(
            Eventually.eventually(
                () -> officer.get(job.header("Location")).body().path("state").asString(),
                "DONE"::equals))
        .isEqualTo("DONE");
    assertThat(officer.get(job.header("Location")).body().path("rejected").asInt())
        .as("%.600s", officer.get(job.header("Location") + "/rejects").raw().body())
        .isZero();

    var preview =
        administrator.post(
            "/api/division-revisions", Map.of("release", "2026-06-30", "within", district));
    assertThat(preview.status()).as("%s", preview.body()).isEqualTo(201);
    assertThat(
            preview.body().path("changes").properties().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().asInt())))
        .isEqualTo(Map.of("ADDED", 1, "MOVED", 1, "RENAMED", 1));
    assertThat(preview.body().path("buildings").asInt()).isOne();
    var found =
        officer.get(preview.header("Location") + "/changes?kind=MOVED").body().at("/items/0");
    assertThat(found.path("successors").path(0).asString()).isEqualTo(newCode);
    assertThat(found.path("inferred").asBoolean()).isTrue();
    assertThat(fixture.divisionOf("/api/buildings/" + building)).isEqualTo(moved);

    fixture.applyRevision(preview);
    assertThat(
            administrator
                .post(
                    "/api/division-revisions", Map.of("release", "2026-06-30", "within", district))
                .problem())
        .isEqualTo("revision-applied");
    assertThat(officer.get("/api/divisions/" + renamed).body().path("name").asString())
        .isEqualTo("改名社区居委会");
    assertThat(
            officer
                .get("/api/divisions/" + renamed + "?asOf=2026-06-29")
                .body()
                .path("name")
                .asString())
        .isNotEqualTo("改名社区居委会");
    assertThat(
            Eventually.eventually(
                () -> fixture.divisionOf("/api/buildings/" + building), newCode::equals))
        .isEqualTo(newCode);
    assertThat(
            officer
                .get("/api/divisions/" + moved.substring(0, 9) + "/children?asOf=2026-06-30")
                .body()
                .path("items")
                .values()
                .stream()
                .map(one -> one.path("code").asString()))
        .contains(newCode)
        .doesNotContain(moved);
  }
}
