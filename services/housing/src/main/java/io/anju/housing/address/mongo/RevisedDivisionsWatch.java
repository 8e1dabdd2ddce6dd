package io.anju.housing.address.mongo;

import com.mongodb.MongoException;
import io.anju.codes.DivisionCode;
import io.anju.housing.address.match.AddressStandardiser;
import io.anju.housing.address.match.FormerDivisions;
import io.anju.housing.address.parse.RevisedDivisions;
import io.anju.housing.division.Divisions;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks again and again, in every replica: revisions are rare, and those gone, founded or renamed are few. */
class RevisedDivisionsWatch {

  private static final Logger LOG = LoggerFactory.getLogger(RevisedDivisionsWatch.class);

  private final Divisions divisions;
  private final RevisedDivisions revised;
  private final FormerDivisions former;
  private final AddressStandardiser standardiser;

  RevisedDivisionsWatch(Divisions divisions, RevisedDivisions revised, FormerDivisions former, AddressStandardiser standardiser) {
    this.divisions = divisions;
    this.revised = revised;
    this.former = former;
    this.standardiser = standardiser;
  }

  @Scheduled(fixedDelayString = "${anju.housing.revision.sweep-every}")
  void look() {
    try {
      former.set(divisions.gone().entrySet().stream().collect(Collectors.toMap(gone -> gone.getKey().value(),
          gone -> gone.getValue().stream().map(DivisionCode::value).toList())));
      if (revised.set(divisions.revised())) {
        standardiser.readAgain();
      }
    } catch (MongoException away) {
      LOG.warn("which divisions were revised is looked up at the next turn: {}", away.getClass().getSimpleName());
    }
  }
}
