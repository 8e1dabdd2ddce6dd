package io.anju.overview.fold.mongo;

import static io.anju.overview.EmploymentFactsFixture.employment;
import static io.anju.overview.FactsFixture.SPRING;
import static io.anju.overview.FactsFixture.personId;
import static io.anju.overview.HousingFactsFixture.dwellingCode;
import static io.anju.overview.HousingFactsFixture.tenancy;
import static io.anju.overview.ResidenceFactsFixture.person;
import static io.anju.overview.ResidenceFactsFixture.residence;
import static org.assertj.core.api.Assertions.assertThat;

import io.anju.contract.Fact;
import io.anju.contract.FactType;
import io.anju.overview.HousingFactsFixture;
import io.anju.overview.OverviewIT;
import io.anju.overview.fold.Contributions;
import io.anju.overview.fold.FactFolder;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

class FoldRateIT extends OverviewIT {

  private static final Logger LOG = LoggerFactory.getLogger(FoldRateIT.class);
  private static final int FACTS = Integer.getInteger("anju.fold.facts", 4_000);
  private static final int POLL = 1_000;
  private static final int MIN_RATE_ON_A_BUSY_MACHINE = 500;

  @Autowired private Contributions contributions;
  @Autowired private MongoGenerations generations;

  @Test
  void bulk_folding_is_faster_than_publishing() {
    var views = generations.open(950);
    views.createIndexes();
    var folding = new FactFolder(contributions, views);
    rate("dwellings", folding, i -> HousingFactsFixture.dwelling(dwellingCode(i), 1));
    rate(
        "persons",
        folding,
        i ->
            person(
                personId(i),
                1,
                publisher.sealing(),
                residence("r" + i, dwellingCode(i), SPRING, null)));
    rate(
        "tenancies",
        folding,
        i ->
            tenancy(
                "t" + i,
                1,
                dwellingCode(i),
                personId(i + FACTS),
                List.of(personId(i)),
                List.of(personId(i))));
    double employments =
        rate("employments", folding, i -> employment("e" + i, 1, personId(i), _ -> null));
    rate("employments replayed", folding, i -> employment("e" + i, 1, personId(i), _ -> null));
    rate(
        "persons moving",
        folding,
        i ->
            person(
                personId(i),
                2,
                publisher.sealing(),
                residence("r" + i, dwellingCode(i + 1), SPRING, null)));
    views.drop();
    assertThat(employments).isGreaterThan(MIN_RATE_ON_A_BUSY_MACHINE);
  }

  private static double rate(String what, FactFolder folding, IntFunction<Fact> fact) {
    var facts = IntStream.range(0, FACTS).mapToObj(fact).toList();
    var type = FactType.of(facts.getFirst());
    long begun = System.nanoTime();
    for (int from = 0; from < FACTS; from += POLL) {
      folding.fold(type, facts.subList(from, Math.min(from + POLL, FACTS)));
    }
    double rate = FACTS * (double) Duration.ofSeconds(1).toNanos() / (System.nanoTime() - begun);
    LOG.info("{}: {} facts/s", what, Math.round(rate));
    return rate;
  }
}
