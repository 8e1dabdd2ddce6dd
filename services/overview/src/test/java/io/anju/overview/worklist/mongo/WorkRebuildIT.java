package io.anju.overview.worklist.mongo;

import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.inspections;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static io.anju.overview.WorkFactsFixture.DECIDE_BY;
import static io.anju.overview.WorkFactsFixture.correction;
import static io.anju.overview.WorkFactsFixture.deadline;
import static io.anju.overview.WorkFactsFixture.discrepancy;
import static io.anju.overview.WorkFactsFixture.duplicate;
import static io.anju.overview.WorkFactsFixture.dwelling;
import static io.anju.overview.WorkFactsFixture.openCase;
import static io.anju.overview.WorkFactsFixture.permit;
import static io.anju.overview.WorkFactsFixture.until;
import static io.anju.overview.WorkFactsFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.contract.employment.RegisterDiscrepancy;
import io.anju.contract.residence.NotifiedAuthority;
import io.anju.contract.residence.OpenCaseKind;
import io.anju.contract.residence.PermitDeadlineKind;
import io.anju.contract.residence.PermitStatus;
import io.anju.overview.OverviewIT;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FactFolder;
import io.anju.overview.fold.mongo.MongoGenerations;
import io.anju.overview.worklist.WorkRefresh;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.bson.BsonString;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkRebuildIT extends OverviewIT {

  private static final int PERSONS = 12;

  @Autowired private MongoDatabase database;
  @Autowired private Contributions contributions;
  @Autowired private MongoGenerations generations;
  @Autowired private WorkRefresh refresh;

  /** Versions of many aggregates, each in the order of its versions. */
  private List<Fact> story(Random random) {
    var facts = new ArrayList<Fact>();
    for (int i = 0; i < PERSONS; i++) {
      String id = personId(8000 + i);
      String home = dwellingCode(80 + random.nextInt(4));
      var first = person(id, 1, publisher.sealing(), residence("r" + i, home, SPRING, null));
      facts.add(first);
      if (random.nextBoolean()) {
        facts.add(with(first, openCase(OpenCaseKind.values()[random.nextInt(4)], "o" + i, null)));
      }
      if (random.nextBoolean()) {
        facts.add(
            person(
                id, 3, publisher.sealing(), residence("r" + i, home, SPRING, SPRING.plusDays(3))));
      }
      int version = 1 + random.nextInt(3);
      facts.add(dwelling(home, version, version));
      facts.add(until(tenancy("t" + i, 1, home, id, List.of(), List.of(id)), 1, SPRING));
      if (random.nextBoolean()) {
        facts.add(until(tenancy("t" + i, 2, home, id, List.of(), List.of()), 2, null));
      }
      if (random.nextBoolean()) {
        facts.add(inspections(home, 1));
      }
      var decision = deadline(PermitDeadlineKind.DECISION, 0, DECIDE_BY.plusDays(i));
      facts.add(permit("m" + i, 1, id, PermitStatus.ACCEPTED, null, decision));
      facts.add(permit("m" + i, 2, id, PermitStatus.values()[random.nextInt(6)], SPRING, decision));
      facts.add(correction("c" + i, 1, id, NotifiedAuthority.POLICE, null));
      if (random.nextBoolean()) {
        facts.add(correction("c" + i, 2, id, NotifiedAuthority.POLICE, SPRING));
      }
      facts.add(duplicate(id, personId(9000), 1, random.nextBoolean() ? SPRING : null));
      facts.add(discrepancy(id, RegisterDiscrepancy.values()[random.nextInt(4)], 1, SPRING, true));
    }
    return facts;
  }

  @Test
  void lists_and_counts_are_the_same_fact_by_fact_and_after_a_rebuild() {
    for (int seed = 0; seed < 4; seed++) {
      var story = story(new Random(seed));
      var oneByOne = derived(950 + 2 * seed, story, true);
      var shuffled = new ArrayList<>(story);
      shuffled.addAll(story.subList(0, 10));
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(derived(951 + 2 * seed, shuffled, false)).as("seed %d", seed).isEqualTo(oneByOne);
      assertThat(oneByOne.get("workItems")).hasSizeGreaterThan(10);
    }
  }

  @Test
  void process_that_stopped_before_counting_leaves_nothing_uncounted() {
    var views = generations.open(970);
    views.createIndexes();
    fold(970, correction("c1", 1, personId(8100), NotifiedAuthority.POLICE, null));
    refresh.complete(views);
    var counted = stored("workCounts_970");
    views.derived().counts().deleteMany(Filters.empty());
    views
        .derived()
        .uncounted()
        .insertOne(new BsonDocument("_id", new BsonString("correction-due:POLICE/440305001001")));
    refresh.complete(views);
    assertThat(stored("workCounts_970")).isEqualTo(counted).isNotEmpty();
    views.drop();
  }

  private Map<String, Map<String, BsonDocument>> derived(
      int generation, List<Fact> facts, boolean afterEach) {
    var views = generations.open(generation);
    views.createIndexes();
    for (var fact : facts) {
      fold(generation, fact);
      if (afterEach) {
        refresh.complete(views);
      }
    }
    refresh.complete(views);
    var found =
        Map.of(
            "workItems", stored("workItems_" + generation),
            "workCounts", counts(generation),
            "workSchedule", stored("workSchedule_" + generation));
    views.drop();
    return found;
  }

  private void fold(int generation, Fact fact) {
    new FactFolder(contributions, generations.open(generation))
        .fold(FactType.of(fact), List.of(fact));
  }

  /** A place where everything was done is counted as nothing, or is not there. */
  private Map<String, BsonDocument> counts(int generation) {
    var found = stored("workCounts_" + generation);
    found.values().removeIf(one -> one.getDocument("all").getNumber("open").longValue() == 0);
    found.values().forEach(one -> one.remove("own"));
    return found;
  }

  private Map<String, BsonDocument> stored(String collection) {
    var found = new TreeMap<String, BsonDocument>();
    for (var one : database.getCollection(collection, BsonDocument.class).find()) {
      found.put(one.getString("_id").getValue(), one);
    }
    return found;
  }
}
