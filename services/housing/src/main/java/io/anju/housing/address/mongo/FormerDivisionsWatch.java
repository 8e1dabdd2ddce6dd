package io.anju.housing.address.mongo;

import com.mongodb.MongoException;
import io.anju.codes.DivisionCode;
import io.anju.housing.address.match.FormerDivisions;
import io.anju.housing.division.Divisions;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks again and again, in every replica: revisions are rare, and those gone are few. */
class FormerDivisionsWatch {

  private static final Logger LOG = LoggerFactory.getLogger(FormerDivisionsWatch.class);

  private final Divisions divisions;
  private final FormerDivisions former;

  FormerDivisionsWatch(Divisions divisions, FormerDivisions former) {
    this.divisions = divisions;
    this.former = former;
  }

  @Scheduled(fixedDelayString = "${anju.housing.revision.sweep-every}")
  void look() {
    try {
      former.set(divisions.gone().entrySet().stream().collect(Collectors.toMap(gone -> gone.getKey().value(),
          gone -> gone.getValue().stream().map(DivisionCode::value).toList())));
    } catch (MongoException away) {
      LOG.warn("which divisions are gone is looked up at the next turn: {}", away.getClass().getSimpleName());
    }
  }
}
