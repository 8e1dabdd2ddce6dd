package io.anju.overview.rebuild;

import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwelling;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static io.anju.platform.fixture.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.anju.overview.OverviewIT;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.platform.access.Role;
import io.anju.platform.fixture.Http.Response;
import io.anju.platform.fixture.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RebuildIT extends OverviewIT {

  @Autowired private MongoDatabase database;
  @Autowired private MongoGenerations generations;

  @Test
  void rebuild_serves_the_old_views_and_folds_new_facts_into_both_generations() {
    String id = personId(600);
    String home = dwellingCode(6_000);
    viewOfPerson(
        id,
        publisher.publish(
            dwelling(home, 1),
            person(id, 1, publisher.sealing(), residence("r-600", home, SPRING, null))));
    damage(id);
    assertThat(viewOfPerson(id, "").body().at("/residence").isNull()).isTrue();
    var administrator = officer.as(Tokens.official(Role.ADMINISTRATOR, "44"));
    // A first start rebuilds views by itself.
    eventually(
        () -> administrator.get("/api/overview/rebuild"),
        answer -> !state(answer).equals("RUNNING"));
    int before = generations.servingNumber();

    assertThat(officer.post("/api/overview/rebuild", "{}").status()).isEqualTo(403);
    var started = administrator.post("/api/overview/rebuild", "{}");
    assertThat(started.status()).isEqualTo(202);
    assertThat(administrator.post("/api/overview/rebuild", "{}").problem())
        .isEqualTo("rebuild-running");
    String seen = publisher.publish(employment("job-600", 1, id, _ -> null));
    assertThat(viewOfPerson(id, seen).body().at("/employment/0/recordId").asString())
        .isEqualTo("job-600");

    var done =
        eventually(
            () -> administrator.get("/api/overview/rebuild"),
            answer -> !state(answer).equals("RUNNING"));
    assertThat(state(done)).isEqualTo("DONE");
    assertThat(done.body().at("/read").asLong())
        .isPositive()
        .isEqualTo(done.body().at("/total").asLong());
    assertThat(generations.servingNumber()).isGreaterThan(before);
    assertThat(database.listCollectionNames()).doesNotContain("persons_" + before);
    assertThat(database.getCollection("generations").find(Filters.eq("_id", "views")).first())
        .containsEntry("format", 3);
    assertThat(generations.outdated()).isFalse();
    assertThat(
            officer
                .get("/api/search?kinds=dwelling&q=" + home, "Anju-Purpose", "case-work")
                .body()
                .at("/items/0/id")
                .asString())
        .isEqualTo(home);
    var rebuilt = viewOfPerson(id, "");
    assertThat(rebuilt.body().at("/residence/dwellingCode").asString()).isEqualTo(home);
    assertThat(rebuilt.body().at("/employment/0/recordId").asString()).isEqualTo("job-600");
  }

  /**
   * Damages a view like a bug in the folding: no replayed fact repairs it, because none has a newer
   * version.
   */
  private void damage(String personId) {
    database
        .getCollection("persons_" + generations.servingNumber())
        .updateOne(
            Filters.eq("_id", personId), Updates.set("person.is.fact.residences", List.of()));
  }

  private static String state(Response answer) {
    return answer.body().path("state").asString();
  }
}
